import { eq } from 'drizzle-orm'
import { classification } from '#schema/db/filing.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { optionalText } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { organisation } from '../people/setup.ts'
import { schemeOf } from './filed-rows.ts'

/** [RM2] The scheme as administrators write it: a code and its title on each line. */
export async function schemeText(db: Db, caller: Caller): Promise<string> {
	requireAdministrator(caller)
	const own = await organisation(db)
	const lines = own ? await schemeOf(db, own.id) : []
	return lines.map(({ code, title }) => `${code} ${title}`.trim()).join('\n')
}

/**
 * [RM2] Takes the place of the scheme there was; what is filed stays as it is filed.
 * @throws Refusal forbidden, text_too_long, classification_twice
 */
export async function setScheme(db: Db, caller: Caller, text: string): Promise<void> {
	requireAdministrator(caller)
	const own = await organisation(db)
	if (!own) throw new Refusal('not_found')
	const lines = optionalText(text, 'scheme', LIMITS.schemeLength)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line, position) => ({ ...lineOf(line), position, organisationId: own.id }))
	const twice = lines.find(({ code }, at) => lines.findIndex((one) => one.code === code) < at)
	if (twice) throw new Refusal('classification_twice', { field: 'scheme', code: twice.code })
	await db.transaction(async (tx) => {
		await tx.delete(classification).where(eq(classification.organisationId, own.id))
		if (lines.length > 0) await tx.insert(classification).values(lines)
	})
}

function lineOf(line: string): { code: string; title: string } {
	const [code = '', ...title] = line.split(/\s+/)
	return { code, title: title.join(' ') }
}
