import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import { person, waitingMail } from '#schema/db/people.ts'
import { paceOf } from '#schema/mail-choices.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { writeMail, type Letter } from '../people/mails.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { addressOf } from '../database/runtime.ts'
import { isSpoken } from '../acting/texts.ts'

type Told = Extract<Letter, { question: string }>
type Plain = Extract<
	Letter,
	{
		kind:
			| 'measure'
			| 'measure_panel'
			| 'measure_reviewed'
			| 'mention'
			| 'text_mention'
			| 'motion_unmerged'
			| 'draft_ends'
			| 'lot_drawn'
			| 'safety_taken'
			| 'safety_ended'
	}
>
type Kind = Told['kind']
type Rest<K extends Kind> = Omit<
	Extract<Told, { kind: K }>,
	'question' | 'process' | 'link' | 'until'
>

/**
 * Writes to people about a decision, each in their own language and in the time of the process, in
 * the transaction in hand. Who has no proven address, or no account any more, gets nothing.
 */
export async function writeTo<K extends Kind>(
	tx: Db,
	personIds: readonly string[],
	{ process }: Pick<Place, 'process'>,
	decision: Pick<DecisionRecord, 'id' | 'question'>,
	letter: { kind: K; until?: Date | null } & Rest<K>,
	at: Date
): Promise<void> {
	const { question } = decision
	const page = `/decisions/${decision.id}`
	await write(tx, personIds, { process }, page, { ...letter, question }, at)
}

/** The same about what is on another page of the process. */
export async function writeToPeople<K extends Plain['kind']>(
	tx: Db,
	personIds: readonly string[],
	place: Pick<Place, 'process'>,
	page: string,
	letter: { kind: K; until?: Date; about?: string } & Omit<
		Extract<Plain, { kind: K }>,
		'process' | 'link' | 'until'
	>,
	at: Date
): Promise<void> {
	await write(tx, personIds, place, page, letter, at)
}

async function write(
	tx: Db,
	personIds: readonly string[],
	{ process }: Pick<Place, 'process'>,
	page: string,
	letter: { kind: Letter['kind']; until?: Date | null; about?: string },
	at: Date
): Promise<void> {
	if (personIds.length === 0) return
	const readers = await tx
		.select({
			id: person.id,
			email: person.email,
			language: person.language,
			choices: person.mailChoices
		})
		.from(person)
		.where(
			and(
				inArray(person.id, [...personIds]),
				isNotNull(person.email),
				isNotNull(person.emailProvenAt),
				isNull(person.disabledAt),
				isNull(person.erasedAt)
			)
		)
	const link = addressOf(`/p/${process.id}${page}`)
	const { until, about, ...words } = letter
	for (const { id, email, language: own, choices } of readers) {
		const pace = paceOf(choices, letter.kind)
		if (email === null || pace === 'never') continue
		const language = isSpoken(own) ? own : 'en'
		const when = until ? voiceOf(language).dateTime(until.toISOString(), process.timezone) : ''
		const said = { ...words, process: process.name, link, until: when }
		if (pace === 'daily') await gather(tx, id, language, said, { link, about }, at)
		else await writeMail(tx, email, language, said as unknown as Letter, at)
	}
}

/** [ML2] Kept until the letter of the day, as its subject and where it leads. */
async function gather(
	tx: Db,
	personId: string,
	language: Language,
	{ kind, ...params }: Record<string, unknown> & { kind: Letter['kind'] },
	{ link, about = null }: { link: string; about?: string | null },
	at: Date
): Promise<void> {
	const subject = say(language, `mail.${kind}.subject`, params as Record<string, string>)
	await tx
		.insert(waitingMail)
		.values({ id: crypto.randomUUID(), personId, artefactId: about, subject, link, at })
}
