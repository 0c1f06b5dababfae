import * as Y from 'yjs'
import { addCard, addColumn } from '#schema/docs/board.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { addTask, setField } from '#schema/docs/schedule-edits.ts'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import { writtenDocument, type WrittenBlock } from '#schema/docs/written.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import type { Language } from '#schema/messages/format.ts'
import type { Act } from '../acting/act.ts'
import { createArtefact } from '../acting/artefact-acts.ts'
import type { Acts } from '../acting/commands.ts'
import en from './demonstration/en.ts'
import es from './demonstration/es.ts'
import it from './demonstration/it.ts'
import lv from './demonstration/lv.ts'
import type { About, DemonstrationWords } from './demonstration/words.ts'
import { createProcess } from './processes.ts'
import { knownLanguage } from '../acting/texts.ts'

const WORDS: Record<Language, DemonstrationWords> = { en, it, lv, es }
const DAY_MS = 86_400_000

/** A process to look round in, with one artefact of each kind; the caller facilitates it. */
export async function createDemonstration(
	act: Act,
	needs: Acts['create-demonstration']['needs']
): Promise<Acts['create-demonstration']['answers']> {
	const language = knownLanguage(needs.language)
	const words = WORDS[language]
	const { name, aim, timezone } = words
	const made = await createProcess(
		act,
		{ name, aim, language, timezone, charter: 'workshop-pace-1' },
		{ demonstration: true }
	)
	const begin = (artefactKind: ArtefactKind, of: About, seed: Uint8Array) => {
		const { title, purpose, summary } = of
		const needs = { process: made.processId, artefactKind, title, purpose, summary }
		return createArtefact(act, needs, seed)
	}
	const { document, schedule, board } = words
	await begin('document', document, writtenText(document))
	const tasks = planted('schedule', (doc) => plantTasks(doc, schedule, act))
	await begin('schedule', schedule, tasks)
	await begin(
		'board',
		board,
		planted('board', (doc) => plantCards(doc, board, act))
	)
	return made
}

/** A first content made by the server, as one Yjs update. */
function planted(kind: ArtefactKind, plant: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	defineRoots(kind, doc)
	doc.transact(() => plant(doc))
	return Y.encodeStateAsUpdate(doc)
}

function writtenText({ sections }: DemonstrationWords['document']): Uint8Array {
	const blocks = sections.flatMap(({ heading, paragraphs }): WrittenBlock[] => [
		{ kind: 'heading', text: heading, level: 2 },
		...paragraphs.map((text): WrittenBlock => ({ kind: 'paragraph', text }))
	])
	return writtenDocument(blocks, () => crypto.randomUUID())
}

/** Four tasks of a week each under one phase, the first of them under way. */
function plantTasks(doc: Y.Doc, words: DemonstrationWords['schedule'], act: Act): void {
	const edit = { by: act.by.personId, origin: null }
	const day = (days: number) =>
		new Date(act.at.getTime() + days * DAY_MS).toISOString().slice(0, 10)
	const phase = crypto.randomUUID()
	addTask(doc, { id: phase, kind: 'phase', title: words.phase, parent: null }, null, edit)
	words.tasks.forEach((title, n) => {
		const id = crypto.randomUUID()
		const kind = n === words.tasks.length - 1 ? 'milestone' : 'task'
		addTask(doc, { id, kind, title, parent: phase }, null, edit)
		const start = day(7 * n)
		setField(doc, id, 'start', start, edit)
		setField(doc, id, 'end', kind === 'milestone' ? start : day(7 * n + 4), edit)
		if (n === 0) setField(doc, id, 'status', 'in_progress', edit)
	})
}

function plantCards(doc: Y.Doc, words: DemonstrationWords['board'], act: Act): void {
	const edit = { by: act.by.personId, origin: null }
	const columns = words.columns.map((title) => ({ id: crypto.randomUUID(), title }))
	for (const column of columns) addColumn(doc, column, edit)
	for (const { title, text, column } of words.cards) {
		const into = columns[column]?.id ?? ''
		addCard(doc, { id: crypto.randomUUID(), column: into, title, text }, edit)
	}
}
