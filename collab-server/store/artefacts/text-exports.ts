import * as Y from 'yjs'
import { mentionsAmong } from '#schema/docs/among-pieces.ts'
import { mentionedBy } from '#schema/docs/mentioned.ts'
import { mentionsIn } from '#schema/docs/mentions.ts'
import { plainBlocks, type NameOf, type Names } from '#schema/docs/plain-blocks.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { isPictureType, type PictureType } from '#schema/docs/files.ts'
import { everyBlock, type TextReading } from '#schema/docs/formats.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { authorsIn, FINAL, ORIGINAL, reading, type Choose } from '#schema/docs/suggested-tree.ts'
import { treeOf, type Piece } from '#schema/docs/tree.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { threadsShown } from '../comments/comment-rows.ts'
import { mentionLabels } from './mentioned-things.ts'
import { bytesOf, filesOf } from '../files/file-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { knownLanguage } from '../acting/texts.ts'
import type { ThreadFact } from '../acting/views.ts'
import { numbered, takenThreads, type TakenThread } from './taken-threads.ts'
import { loadDocument } from './updates.ts'

/** A text for somebody to take away. */
export type TakenText = {
	title: string
	language: Language
	timezone: string
	process: string
	state: ArtefactRecord['state']
	stateSince: Date
	pieces: Piece[]
	blocks: PlainBlock[]
	pictures: Record<string, TakenPicture>
	/** Empty unless comments were wanted. */
	threads: TakenThread[]
}

export type TakenPicture = { type: PictureType; bytes: Uint8Array; width: number; height: number }

/** Which text of which process, how its suggestions are read, and whether comments come along. */
export type Wanted = {
	artefact: string
	process: string
	reading: TextReading
	comments?: boolean
}

export type Entered = Place & { artefact: ArtefactRecord; facts: Facts }

/**
 * [I5] What the charter lets this person take away of a text: the text is of the process, so of its set and
 * of the organisation that runs it, unless it belongs to another one. Names are others' personal data.
 */
export function abilityToTake(place: Entered, at: Date, depersonalised = true): Denial | null {
	const { artefact, facts } = place
	if (artefact.state === 'disposed')
		return denialOf({ code: 'disposed', rule: 'E_STATE' }, 'export')
	const about: Facts = {
		...facts,
		org: facts.org === true || artefact.organisationId === null,
		session_pack: true,
		own_data_or_depersonalised: depersonalised
	}
	return abilityTo('export', place, { artefact }, about, at)
}

/** [I5] Whether this person may take a text away, or why not. */
export async function takingOf(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<Denial | null> {
	return abilityToTake(await enterArtefact(db, caller.personId, artefactId, at), at)
}

/** [I5] The committed text as this person may take it away. */
export async function takeText(
	db: Db,
	caller: Caller,
	wanted: Wanted,
	at: Date
): Promise<TakenText> {
	const place = await enterArtefact(db, caller.personId, wanted.artefact, at)
	const { artefact, process } = place
	if (artefact.kind !== 'document' || process.id !== wanted.process) throw new Refusal('not_found')
	must(abilityToTake(place, at))
	const language = knownLanguage(process.language)
	const doc = new Y.Doc()
	defineRoots('document', doc)
	Y.applyUpdate(doc, await loadDocument(db, artefact.id))
	const pieces = reading(treeOf(doc), CHOICES[wanted.reading])
	const threads = wanted.comments ? await threadsShown(db, artefact.id) : []
	const named = abilityToTake(place, at, false) === null
	const person = named ? await namesIn(db, pieces, threads) : pseudonyms(caller, language)
	const labels = await mentionLabels(db, caller, process.id, mentionsAmong(pieces), at)
	const mentioned = (key: string) => {
		const { kind, id } = mentionedBy(key) ?? {}
		if (kind === 'person' && !named) return person(id ?? '')
		return labels.get(key)?.label ?? say(language, 'port.mentioned', { kind: kind ?? 'other' })
	}
	const numbers = numbered(pieces, threads)
	const thread = (id: string) => numbers.get(id) ?? null
	const names: Names = { person, mentioned, thread }
	const blocks = plainBlocks(pieces, names)
	return {
		title: artefact.title,
		language,
		timezone: process.timezone,
		process: process.name,
		state: artefact.state,
		stateSince: artefact.stateSince,
		pieces,
		blocks,
		pictures: await picturesIn(db, artefact.id, blocks),
		threads: takenThreads(pieces, threads, person)
	}
}

/** The pictures that stand in the blocks. */
async function picturesIn(
	db: Db,
	artefactId: string,
	blocks: readonly PlainBlock[]
): Promise<Record<string, TakenPicture>> {
	const sources = everyBlock(blocks).flatMap((one) => (one.kind === 'image' ? [one.source] : []))
	const known = (await filesOf(db, artefactId)).filter(({ hash }) => sources.includes(hash))
	const bytes = await bytesOf(
		db,
		artefactId,
		known.map(({ hash }) => hash)
	)
	const pictures = known.flatMap(({ hash, type, width, height }): [string, TakenPicture][] => {
		const content = bytes.get(hash)
		return content && width && height && isPictureType(type)
			? [[hash, { type, bytes: content, width, height }]]
			: []
	})
	return Object.fromEntries(pictures)
}

const CHOICES: Record<TextReading, Choose> = {
	final: FINAL,
	original: ORIGINAL,
	marks: () => 'keep'
}

async function namesIn(
	db: Db,
	pieces: readonly Piece[],
	threads: readonly ThreadFact[]
): Promise<NameOf> {
	const said = threads.flatMap(({ messages }) => messages)
	const people = said.flatMap(({ by, text }) => [by, ...mentionsIn(text)])
	const name = await namesOf(db, [...authorsIn(pieces), ...people])
	return (personId) => name(personId).name
}

/** [I5] Everybody else is a number, in the order in which they are met; one's own name is one's own. */
function pseudonyms({ personId, displayName }: Caller, language: Language): NameOf {
	const numbers = new Map<string, number>()
	return (id) => {
		if (id === personId) return displayName
		const number = numbers.get(id) ?? numbers.size + 1
		numbers.set(id, number)
		return say(language, 'record.pseudonym', { number: String(number) })
	}
}
