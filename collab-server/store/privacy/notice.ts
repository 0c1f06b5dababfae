import { desc, eq } from 'drizzle-orm'
import { organisation } from '#schema/db/people.ts'
import { privacyNotice } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import {
	LAWFUL_BASES,
	mayRestOn,
	NO_BASES_NAMED,
	PURPOSES,
	type Bases
} from '#schema/governance/privacy.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { optionalText, requiredText } from '../acting/texts.ts'
import type { Ability } from '../acting/views.ts'
import type { Db } from '../database/db.ts'

/** Who is responsible and on which basis; `version` 0 is what stands before anybody has said it. */
export type Notice = {
	version: number
	controller: string
	contact: string
	officer: string
	bases: Bases
	since: string | null
}

/** [PD8] Puts a new version of the notice in the place of the one before, which stays to be read. */
export async function setPrivacyNotice(
	act: Act,
	needs: Acts['set-privacy-notice']['needs']
): Promise<Acts['set-privacy-notice']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityTo('facilitate', place, {}, {}, act.at))
	const processId = place.process.id
	const said = {
		controller: requiredText(needs.controller, 'controller', LIMITS.noticeLine),
		contact: requiredText(needs.contact, 'contact', LIMITS.noticeLine),
		officer: optionalText(needs.officer, 'officer', LIMITS.noticeLine),
		bases: readBases(needs.bases)
	}
	const version = ((await noticesOf(act.tx, processId))[0]?.version ?? 0) + 1
	await act.tx
		.insert(privacyNotice)
		.values({ processId, version, ...said, byPerson: act.by.personId, at: act.at })
	act.enter(place, { type: 'notice-set', subjectId: processId, data: { version } })
	return { version }
}

/** The notice of a process as it stands, for whoever holds its invitation or takes part. */
export async function noticeOf(
	db: Db,
	process: { id: string; organisationId: string }
): Promise<Notice> {
	const [latest] = await noticesOf(db, process.id)
	if (latest) return latest
	const [body] = await db
		.select({ name: organisation.name })
		.from(organisation)
		.where(eq(organisation.id, process.organisationId))
	const nothing = { version: 0, contact: '', officer: '', since: null }
	return { ...nothing, controller: body?.name ?? '', bases: NO_BASES_NAMED }
}

/** The notice with every version of it, for whoever takes part; and whether they may set another. */
export async function noticeView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<{ notice: Notice; earlier: Notice[]; maySet: Ability; mayAnswer: boolean }> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const [, ...earlier] = await noticesOf(db, processId)
	return {
		notice: await noticeOf(db, place.process),
		earlier,
		maySet: abilityTo('facilitate', place, {}, {}, at),
		// [PD10] Who may make the package of somebody looks after what was asked.
		mayAnswer: abilityTo('export', place, {}, {}, at) === null
	}
}

/** The newest first. */
async function noticesOf(db: Db, processId: string): Promise<Notice[]> {
	const rows = await db
		.select()
		.from(privacyNotice)
		.where(eq(privacyNotice.processId, processId))
		.orderBy(desc(privacyNotice.version))
	return rows.map(({ version, controller, contact, officer, bases, at }) => ({
		...{ version, controller, contact, officer, bases },
		since: at.toISOString()
	}))
}

/** Every purpose with a basis it may rest on; consent is for what can be refused [PD8]. */
function readBases(asked: unknown): Bases {
	const given = Object(asked) as Partial<Record<string, { basis?: unknown; law?: unknown }>>
	const bases = { ...NO_BASES_NAMED }
	for (const purpose of PURPOSES) {
		const basis = LAWFUL_BASES.find((known) => known === given[purpose]?.basis)
		if (!basis) throw new Refusal('malformed', { field: `${purpose}_basis` })
		if (!mayRestOn(purpose, basis)) throw new Refusal('basis_unfit', { field: `${purpose}_basis` })
		const law = optionalText(given[purpose]?.law, `${purpose}_law`, LIMITS.noticeLine)
		bases[purpose] = { basis, law }
	}
	return bases
}
