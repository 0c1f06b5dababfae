import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ARTEFACT_KINDS } from '../governance/roles.ts'
import { addCard, addColumn, readBoard, setLimit } from './board.ts'
import { documentRoot } from './document.ts'
import type { Op } from './operation.ts'
import { canonicalTextOf, type DocumentKind, policyOf, type Rights } from './policy.ts'
import { setFact } from './register.ts'
import { defineRoots } from './roots.ts'
import { addTask, setField } from './schedule-edits.ts'
import { SEED_CLIENT, seedOf } from './seed.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const edit = { by: ANA, origin: null }
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const KINDS: readonly DocumentKind[] = [...ARTEFACT_KINDS, 'register']

function asking(): { rights: Rights; asked: string[] } {
	const asked: string[] = []
	const rights: Rights = {
		personId: ANA,
		may(capability, part, facts) {
			asked.push([capability, part, JSON.stringify(facts)].filter(Boolean).join(' '))
			return null
		}
	}
	return { rights, asked }
}

const set = (path: string[], value: unknown): Op => ({
	action: 'set',
	path,
	holder: { kind: 'map', name: null },
	content: { is: 'plain', values: [value] }
})

describe('policies', () => {
	it.each(KINDS)('[G16] refuse roots they do not know (%s)', (kind) => {
		const denial = policyOf(kind)(set(['elsewhere', 'x'], 1), asking().rights, new Y.Doc())
		expect(denial?.code).toBe(kind === 'register' ? 'server_only' : 'content_unknown')
	})

	it('[K5] ask for the right to progress where a status or a note is set', () => {
		const doc = new Y.Doc()
		addTask(doc, { id: id(1), kind: 'task', title: 'x', parent: null }, null, edit)
		setField(doc, id(1), 'owner', ANA, edit)
		const { rights, asked } = asking()
		for (const [field, value] of [
			['status', 'done'],
			['note', 'n'],
			['title', 't']
		] as const) {
			expect(policyOf('schedule')(set(['tasks', id(1), field], value), rights, doc)).toBeNull()
		}
		const facts = '{"own":true,"assigned":true}'
		expect(asked).toEqual([`edit progress ${facts}`, `edit progress ${facts}`, `edit ${facts}`])
	})

	it('[K6] ask for edit, then for propose, where a card is added', () => {
		const asked: string[] = []
		const rights: Rights = {
			personId: ANA,
			may(capability, part) {
				asked.push(`${capability} ${part}`)
				return { code: 'x', capability, params: {}, whoCan: [], until: null }
			}
		}
		const born: Op = {
			...set(['cards', id(1)], null),
			content: { is: 'type', type: { kind: 'map', name: null }, entries: new Map() }
		}
		expect(policyOf('board')(born, rights, new Y.Doc())?.capability).toBe('edit')
		expect(asked).toEqual(['edit card', 'propose card'])
	})

	it('[K13] keep the register to the server', () => {
		const denial = policyOf('register')(
			set(['facts', 'state'], 'adopted'),
			asking().rights,
			new Y.Doc()
		)
		expect(denial).toMatchObject({ code: 'server_only', whoCan: [] })
	})
})

describe('[K11] the canonical text', () => {
	it('of a schedule is its plan: progress changes nothing', () => {
		const doc = new Y.Doc()
		addTask(doc, { id: id(1), kind: 'phase', title: 'Design\n1. fake', parent: null }, null, edit)
		addTask(doc, { id: id(2), kind: 'task', title: 'Survey', parent: id(1) }, null, edit)
		setField(doc, id(2), 'start', '2027-03-28', edit)
		setField(doc, id(2), 'owner', 'City hall', edit)
		const text = canonicalTextOf('schedule', doc)
		expect(text).toBe(
			'1. [phase] Design\\n1. fake\n  1.1. [task] Survey\n     owner: City hall\n     start: 2027-03-28\n'
		)
		setField(doc, id(2), 'status', 'done', edit)
		setField(doc, id(2), 'note', 'At last', edit)
		expect(canonicalTextOf('schedule', doc)).toBe(text)
		setField(doc, id(2), 'end', '2027-04-01', edit)
		expect(canonicalTextOf('schedule', doc)).not.toBe(text)
	})

	it('of a board is its columns, limits and cards in order', () => {
		const doc = new Y.Doc()
		addColumn(doc, { id: id(1), title: 'To do' }, edit)
		setLimit(doc, id(1), 3, edit)
		addCard(doc, { id: id(2), column: id(1), title: 'Chairs', text: 'Forty\nof them' }, edit)
		expect(canonicalTextOf('board', doc)).toBe(
			'## To do (at most 3)\n- Chairs\n  | Forty\n  | of them\n'
		)
	})

	it('has no sign that cannot be kept, so that nobody stops a freeze by typing one', () => {
		const doc = new Y.Doc()
		addColumn(doc, { id: id(1), title: 'To\0do' }, edit)
		addCard(doc, { id: id(2), column: id(1), title: 'Half \ud83d', text: '' }, edit)
		expect(canonicalTextOf('board', doc)).toBe('## To\ufffddo\n- Half \ufffd\n')
	})

	it('of a register is its facts', () => {
		const doc = new Y.Doc()
		setFact(doc, 'state', { now: 'draft' }, null)
		setFact(doc, 'gone', 1, null)
		setFact(doc, 'gone', undefined, null)
		expect(canonicalTextOf('register', doc)).toBe('{"state":{"now":"draft"}}\n')
	})
})

describe('[K12] first contents', () => {
	const words = { columns: ['To do', 'Doing', 'Done'] as const }
	const seeded = (kind: DocumentKind) => {
		let count = 0
		const doc = new Y.Doc()
		defineRoots(kind, doc)
		Y.applyUpdate(
			doc,
			seedOf(kind, () => id(++count), words)
		)
		return doc
	}

	it('are one empty paragraph with its id', () => {
		expect(documentRoot(seeded('document')).toJSON()).toBe(`<paragraph id="${id(1)}"></paragraph>`)
	})

	it('are three columns in the words of the process', () => {
		const { columns } = readBoard(seeded('board'))
		expect(columns.map((column) => column.title)).toEqual(words.columns)
	})

	it.each(KINDS)('are typed by the server and always the same bytes (%s)', (kind) => {
		const doc = seeded(kind)
		expect([...doc.store.clients.keys()].every((client) => client === SEED_CLIENT)).toBe(true)
		expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(seeded(kind)))
	})
})
