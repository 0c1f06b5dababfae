import { eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { plantedBlocks } from '#schema/docs/plant-blocks.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { isTemplate, templateIn, type TemplateId } from '#schema/docs/templates/templates.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { ARTEFACT_KINDS, type ArtefactKind } from '#schema/governance/roles.ts'
import { registerName } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Language } from '#schema/messages/format.ts'
import { abilityTo, factsAbout, must, type Place } from './ability.ts'
import type { Act } from './act.ts'
import type { Acts } from './commands.ts'
import { FIRST_WORDS } from '../artefacts/first-words.ts'
import { enterArtefact, enterProcess } from './place.ts'
import type { ArtefactRecord } from './rows.ts'
import { knownLanguage, optionalText, requiredText } from './texts.ts'
import { createDocument } from '../artefacts/updates.ts'

/** To begin an artefact is to propose one; for those who run the process it is procedure. */
export function abilityToCreate(place: Place, kind: ArtefactKind, at: Date): Denial | null {
	const facts = { ...factsAbout(place), procedural: true }
	return abilityTo('propose', place, { artefact: unborn(place, kind, at) }, facts, at)
}

/** Whether the person may begin an artefact of some kind at least; if not, why not a document. */
export function abilityToBegin(place: Place, at: Date): Denial | null {
	const denials = ARTEFACT_KINDS.map((kind) => abilityToCreate(place, kind, at))
	return denials.includes(null) ? null : (denials[0] ?? null)
}

/** Begins an artefact: its row, its shared document with the first content, its register. */
export async function createArtefact(
	act: Act,
	needs: Acts['create-artefact']['needs'],
	seed?: Uint8Array
): Promise<Acts['create-artefact']['answers']> {
	const kind = knownKind(needs.artefactKind)
	const template = knownTemplate(needs.template)
	const minutes = needs.minutes === true || template === 'minutes'
	if (kind !== 'document') refuseForTexts({ minutes, template: template !== null })
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'share')
	must(abilityToCreate(place, kind, act.at))
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	const purpose = optionalText(needs.purpose, 'purpose', LIMITS.aimLength)
	const summary = optionalText(needs.summary, 'summary', LIMITS.aimLength)

	const language = knownLanguage(place.process.language)
	const first = seed ?? firstContent(kind, template, language)
	const described = { kind, title, purpose, summary, minutes }
	const artefactId = await beginArtefact(act, place, { ...described, seed: first })
	act.enter(place, {
		type: 'artefact-created',
		subjectId: artefactId,
		data: { kind, ...(minutes && { minutes }), ...(template && { template }) },
		secret: { '/title': title, '/purpose': purpose, '/summary': summary }
	})
	return { artefactId }
}

/** [DT1] Written by the server like every first content [K12]. */
function firstContent(
	kind: ArtefactKind,
	template: TemplateId | null,
	language: Language
): Uint8Array {
	const newId = () => crypto.randomUUID()
	return template
		? plantedBlocks(templateIn(language, template).body, newId)
		: seedOf(kind, newId, FIRST_WORDS[language])
}

type Born = { kind: ArtefactKind; title: string; seed: Uint8Array } & Partial<
	Pick<
		ArtefactRecord,
		| 'purpose'
		| 'summary'
		| 'amends'
		| 'amendment'
		| 'amendmentReason'
		| 'motionOn'
		| 'teamId'
		| 'organisationId'
		| 'visibility'
		| 'minutes'
		| 'copiedFrom'
	>
>

/** The rows of a new artefact. Whoever calls it has judged the right to it and enters the act. */
export async function beginArtefact(
	act: Act,
	place: Place,
	{ seed, ...born }: Born
): Promise<string> {
	const id = crypto.randomUUID()
	const { process } = place
	await act.tx.insert(artefactTable).values({
		id,
		processId: process.id,
		...born,
		stateSince: act.at,
		createdBy: act.by.personId,
		createdAt: act.at
	})
	await createDocument(act.tx, { name: id, artefactId: id, seed }, act.at)
	await createDocument(act.tx, { name: registerName(id), artefactId: id }, act.at)
	act.tell('artefact', { artefactId: id, processId: process.id })
	return id
}

/** [F1] A title is part of what people decide on: once frozen it stays. */
export async function renameArtefact(
	act: Act,
	needs: Acts['rename-artefact']['needs']
): Promise<Acts['rename-artefact']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToRename(place, artefact, act.at))
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	if (title === artefact.title) return {}
	await act.tx.update(artefactTable).set({ title }).where(eq(artefactTable.id, artefact.id))
	act.enter(place, {
		type: 'artefact-renamed',
		subjectId: artefact.id,
		secret: { '/title': title }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return {}
}

export function abilityToRename(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	return abilityTo('edit', place, { artefact }, factsAbout(place, artefact), at)
}

/** What `authorize` is asked about before the artefact exists. */
function unborn(place: Place, kind: ArtefactKind, at: Date): ArtefactRecord {
	return {
		id: place.process.id,
		processId: place.process.id,
		kind,
		title: '',
		purpose: '',
		summary: '',
		state: 'draft',
		stateSince: at,
		stateReason: null,
		frozenTextId: null,
		amends: null,
		amendment: null,
		amendmentReason: null,
		motionOn: null,
		supersededBy: null,
		supersededAt: null,
		copiedFrom: null,
		binnedUntil: null,
		retentionClass: null,
		minutes: false,
		teamId: null,
		organisationId: null,
		visibility: 'process',
		createdBy: place.actor.personId ?? '',
		createdAt: at
	}
}

function refuseForTexts(asked: Record<'minutes' | 'template', boolean>): void {
	if (asked.minutes) throw new Refusal('malformed', { field: 'minutes' })
	if (asked.template) throw new Refusal('malformed', { field: 'template' })
}

function knownTemplate(id: unknown): TemplateId | null {
	if (id === undefined) return null
	if (!isTemplate(id)) throw new Refusal('malformed', { field: 'template' })
	return id
}

function knownKind(text: unknown): ArtefactKind {
	const kind = ARTEFACT_KINDS.find((known) => known === text)
	if (!kind) throw new Refusal('malformed', { field: 'artefactKind' })
	return kind
}
