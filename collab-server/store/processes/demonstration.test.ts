import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readBoard } from '#schema/docs/board.ts'
import { outline, plainText } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { readSchedule, rowsOf } from '#schema/docs/schedule.ts'
import { LANGUAGES } from '#schema/messages/format.ts'
import { artefactList } from '../artefacts/artefacts.ts'
import { aPerson, aWorld, codeOf, type World } from '../cast/cast.ts'
import { processView } from './processes.ts'
import { loadDocument } from '../artefacts/updates.ts'

let world: World
beforeEach(async () => {
	world = await aWorld()
})
afterEach(() => world.drop())

describe('the demonstration', () => {
	test.each(LANGUAGES)('stands in %s, with one artefact of each kind', async (language) => {
		const administrator = await aPerson(world, 'Ada', { administrator: true })
		const { processId } = await world.act(administrator, 'create-demonstration', { language })
		const view = await processView(world.db, administrator, processId, world.now)
		expect(view).toMatchObject({
			demonstration: true,
			language,
			charter: { id: 'workshop-pace-1' },
			myRoles: ['facilitator']
		})
		const artefacts = await artefactList(world.db, administrator, processId, world.now)
		expect(artefacts.map(({ kind }) => kind).toSorted()).toEqual(['board', 'document', 'schedule'])

		const docs = new Map<string, Y.Doc>()
		for (const { id, kind } of artefacts) {
			const doc = new Y.Doc()
			Y.applyUpdate(doc, await loadDocument(world.db, id))
			expect(canonicalTextOf(kind, doc).length).toBeGreaterThan(100)
			docs.set(kind, doc)
		}
		const of = (kind: string) => docs.get(kind) ?? new Y.Doc()
		expect(outline(of('document')).map(({ level }) => level)).toEqual([2, 2, 2])
		expect(plainText(of('document')).length).toBeGreaterThan(300)
		const rows = rowsOf(readSchedule(of('schedule')))
		expect(rows.map(({ kind }) => kind)).toEqual(['phase', 'task', 'task', 'task', 'milestone'])
		expect(rows.every(({ by }) => by === administrator.personId)).toBe(true)
		const board = readBoard(of('board'))
		expect(board.columns.map(({ cards }) => cards.length)).toEqual([2, 1, 1])
		expect(board.loose).toEqual([])
	})

	test('the same command twice at the same instant makes one', async () => {
		const founder = await aPerson(world, 'Fay')
		const id = crypto.randomUUID()
		const [one, other] = await Promise.all(
			[1, 2].map(() => world.act(founder, 'create-demonstration', { language: 'en' }, id))
		)
		expect(one).toEqual(other)
	})

	test('is not for people whose e-mail is unproven, nor in a language nobody wrote', async () => {
		const newcomer = await aPerson(world, 'Ned', { assurance: 1 })
		const founder = await aPerson(world, 'Fay')
		const make = (caller = founder, language = 'en') =>
			codeOf(world.act(caller, 'create-demonstration', { language }))
		expect(await make(newcomer)).toBe('forbidden')
		expect(await make(founder, 'tlh')).toBe('language_unknown')
	})
})
