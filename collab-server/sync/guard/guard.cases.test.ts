import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
	addCard,
	addColumn,
	editCard,
	moveCard,
	readBoard,
	removeCard
} from '#schema/docs/board.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { rightsOf } from './fuzz/people.ts'
import type { Rights } from '#schema/docs/policy.ts'
import { readTasks } from '#schema/docs/schedule.ts'
import { addTask, removeTask, setField } from '#schema/docs/schedule-edits.ts'
import { readRegister, setFact } from '#schema/docs/register.ts'
import { DENIAL } from './fuzz/people.ts'
import type { Judgement } from './judgement.ts'
import { ANA, BEN, GIL, idOf, Scene } from './scene.ts'

const all = (person: string) => rightsOf(person, 'all')
const own = (person: string) => rightsOf(person, 'own')
const assigned = (person: string) => rightsOf(person, 'assigned')
const none = (person: string) => rightsOf(person, 'none')

function codesOf(judgement: Judgement): string[] {
	if (judgement.verdict !== 'neutralised') return [judgement.verdict]
	return judgement.denials.map(({ denial }) => denial.code)
}

function pathsOf(judgement: Judgement): string[] {
	return judgement.verdict === 'neutralised'
		? judgement.denials.map(({ path }) => path.join('/'))
		: []
}

function page(): Scene {
	return new Scene('document', (doc) => {
		const paragraph = new Y.XmlElement('paragraph')
		documentRoot(doc).insert(0, [paragraph])
		paragraph.setAttribute('id', 'block-1')
		const text = new Y.XmlText()
		paragraph.insert(0, [text])
		text.insert(0, 'We meet in the 😀 hall.')
	})
}

function textOf(doc: Y.Doc): Y.XmlText {
	const block = documentRoot(doc).get(0)
	const text = block instanceof Y.XmlElement ? block.get(0) : null
	if (!(text instanceof Y.XmlText)) throw new Error('The page has lost its text')
	return text
}

function blockOf(doc: Y.Doc): Y.XmlElement {
	const block = documentRoot(doc).get(0)
	if (!(block instanceof Y.XmlElement)) throw new Error('The page has lost its block')
	return block
}

describe('a text document', () => {
	const write = (scene: Scene, rights: Rights, change: (doc: Y.Doc) => void, client = 21) =>
		scene.receive(scene.written(client, change), rights)

	test('takes what an editor types', () => {
		const scene = page()
		expect(write(scene, all(ANA), (doc) => textOf(doc).insert(0, 'Now: '))).toEqual({
			verdict: 'pass',
			clients: [21]
		})
		expect(plainText(scene.live)).toBe('Now: We meet in the 😀 hall.')
	})

	test('[G1] a thousand lists in each other are too large, at once or one after the other', () => {
		const scene = page()
		const before = Y.encodeStateAsUpdate(scene.live)
		const nest =
			(steps: number, from = 0) =>
			(doc: Y.Doc) => {
				let holder: Y.XmlElement | Y.XmlFragment = documentRoot(doc)
				for (let step = 0; step < from + steps; step++) {
					const name = step % 2 === 0 ? 'bulletList' : 'listItem'
					if (step >= from) holder.insert(holder.length, [new Y.XmlElement(name)])
					holder = holder.get(holder.length - 1) as Y.XmlElement
				}
			}
		expect(write(scene, all(ANA), nest(2_000))).toEqual({
			verdict: 'close',
			reason: 'refused:too-large'
		})
		expect(Y.encodeStateAsUpdate(scene.live)).toEqual(before)
		let deep = 0
		while (write(scene, all(ANA), nest(2, deep), 100 + deep).verdict === 'pass') deep += 2
		expect(deep).toBe(64)
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['types', (doc) => textOf(doc).insert(3, 'all ')],
		['deletes a word', (doc) => textOf(doc).delete(0, 3)],
		['deletes a block', (doc) => documentRoot(doc).delete(0, 1)],
		['makes a word bold', (doc) => textOf(doc).format(0, 2, { bold: {} })],
		['adds a paragraph', (doc) => documentRoot(doc).insert(1, [new Y.XmlElement('paragraph')])],
		['changes an attribute', (doc) => blockOf(doc).setAttribute('id', 'other')],
		['removes an attribute', (doc) => blockOf(doc).removeAttribute('id')]
	])('stays as it is when a reader %s', (_, change) => {
		const scene = page()
		const before = Y.encodeStateAsUpdate(scene.live)
		const judgement = write(scene, none(BEN), change)
		expect(codesOf(judgement)).toEqual(['not_granted'])
		expect(documentRoot(scene.live).toJSON()).toBe(fragmentOf(before))
	})

	test('[G13] lets a reader remove marks that change nothing', () => {
		const scene = page()
		textOf(scene.live).format(0, 2, { bold: {} })
		// A second, superfluous start of the same mark, as concurrent formatting leaves behind.
		const doubled = scene.written(22, (doc) => textOf(doc).insert(1, 'x', { bold: {} }))
		scene.receive(doubled, all(ANA))
		const reader = scene.window(23)
		const marks = [...itemsOf(textOf(reader))].filter(
			(item) => item.content instanceof Y.ContentFormat
		)
		expect(marks.length).toBeGreaterThan(1)
		const removal = scene.written(23, (doc) => Y.cleanupYTextFormatting(textOf(doc)))
		expect(scene.receive(removal, none(BEN)).verdict).toBe('pass')
	})

	test('[G13] refuses a reader who removes a mark people can see', () => {
		const scene = page()
		textOf(scene.live).format(0, 2, { bold: {} })
		const removal = scene.written(23, (doc) => textOf(doc).format(0, 2, { bold: null }))
		const before = textOf(scene.live).toDelta()
		expect(codesOf(scene.receive(removal, none(BEN)))).toContain('not_granted')
		expect(textOf(scene.live).toDelta()).toEqual(before)
	})

	test('[G13] refuses the bare removal of the formatting items themselves, too', () => {
		const scene = page()
		textOf(scene.live).format(0, 2, { bold: {} })
		const marks = [...itemsOf(textOf(scene.live))].filter(
			(item) => item.content instanceof Y.ContentFormat
		)
		const removal = deletionOf(marks)
		expect(codesOf(scene.receive(removal, none(BEN)))).toEqual(['not_granted'])
		expect(textOf(scene.live).toDelta()[0]).toMatchObject({ attributes: { bold: {} } })
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['an unknown node', (doc) => documentRoot(doc).insert(0, [new Y.XmlElement('script')])],
		[
			'a node where it cannot stand',
			(doc) => blockOf(doc).insert(0, [new Y.XmlElement('tableRow')])
		],
		['a text outside a block', (doc) => documentRoot(doc).insert(0, [new Y.XmlText('bare')])],
		['an unknown attribute', (doc) => blockOf(doc).setAttribute('onclick', 'x')],
		['an attribute of the wrong type', (doc) => blockOf(doc).setAttribute('id', 7 as never)],
		['a map as an attribute', (doc) => blockOf(doc).setAttribute('id', new Y.Map() as never)],
		['an unknown mark', (doc) => textOf(doc).format(0, 2, { glow: {} })],
		['a link to a script', (doc) => textOf(doc).format(0, 2, { link: { href: 'javascript:x' } })],
		['a mark with an unknown attribute', (doc) => textOf(doc).format(0, 2, { bold: { on: 1 } })],
		['a picture inside a text', (doc) => textOf(doc).insertEmbed(0, { image: 'x' })],
		['an attribute of a text', (doc) => textOf(doc).setAttribute('odd', 'x')],
		['a hook', (doc) => documentRoot(doc).insert(0, [new Y.XmlHook('x') as never])],
		['another root', (doc) => doc.getMap('elsewhere').set('x', 1)],
		['a document inside the document', (doc) => doc.getMap('elsewhere').set('x', new Y.Doc())]
	])('refuses %s, even from an editor', (_, change) => {
		const scene = page()
		const before = documentRoot(scene.live).toJSON()
		const judgement = write(scene, all(ANA), change)
		expect(codesOf(judgement)).toEqual(['content_unknown'])
		expect(documentRoot(scene.live).toJSON()).toBe(before)
		expect([...scene.live.share.keys()]).toEqual(['default'])
	})

	test('names the block in which something was refused', () => {
		const judgement = write(page(), none(BEN), (doc) => textOf(doc).insert(0, 'x'))
		expect(pathsOf(judgement)).toEqual(['default/block-1'])
	})

	test('[G15] refuses a reader who breaks a character without inserting anything', () => {
		const scene = page()
		const emoji = plainText(scene.live).indexOf('😀')
		const update = scene.written(24, (doc) => {
			textOf(doc).insert(emoji + 1, 'x')
			textOf(doc).delete(emoji + 1, 1)
		})
		expect(codesOf(scene.receive(update, none(BEN)))).toEqual(['not_granted'])
		expect(plainText(scene.live)).toContain('😀')
	})

	test('moves to review while someone types: text is refused, and later work still fits', () => {
		const scene = page()
		const window = scene.window(25)
		const sent: Uint8Array[] = []
		window.on('update', (update: Uint8Array) => sent.push(update))
		textOf(window).insert(0, 'one ')
		textOf(window).insert(0, 'two ')
		textOf(window).insert(textOf(window).length, ' three')
		const rights = [all(ANA), none(ANA), all(ANA)]
		const verdicts = sent.map((update, i) => scene.receive(update, rights[i] ?? none(ANA)).verdict)
		expect(verdicts).toEqual(['pass', 'neutralised', 'pass'])
		expect(plainText(scene.live)).toBe('one We meet in the 😀 hall. three')
		expect(scene.clockOf(25)).toBe(Y.getState(window.store, 25))
	})
})

function board(): Scene {
	return new Scene('board', (doc) => {
		const server = { by: 'the server', origin: null }
		addColumn(doc, { id: idOf(1), title: 'To do' }, server)
		addColumn(doc, { id: idOf(2), title: 'Done' }, server)
		addCard(doc, { id: idOf(10), column: idOf(1), title: 'Of Ana' }, { by: ANA, origin: null })
		addCard(doc, { id: idOf(11), column: idOf(1), title: 'Of Gil' }, { by: GIL, origin: null })
	})
}

function cardOf(doc: Y.Doc, number: number): Y.Map<unknown> {
	const card = doc.getMap('cards').get(idOf(number))
	if (!(card instanceof Y.Map)) throw new Error('No such card')
	return card
}

const newCard = (doc: Y.Doc, by: string, number = 12) =>
	addCard(doc, { id: idOf(number), column: idOf(1), title: 'New' }, { by, origin: null })
const entry = (fields: Record<string, unknown>) => new Y.Map(Object.entries(fields))

describe('a board', () => {
	const write = (scene: Scene, rights: Rights, change: (doc: Y.Doc) => void) =>
		scene.receive(scene.written(31, change), rights)
	const titles = (scene: Scene) =>
		readBoard(scene.live).columns.flatMap((column) => column.cards.map((card) => card.title))

	test.each<[string, Rights, (doc: Y.Doc) => void]>([
		['adds a card', own(GIL), (doc) => newCard(doc, GIL)],
		[
			'edits the own card',
			own(GIL),
			(doc) => editCard(doc, idOf(11), { title: 'x' }, { by: GIL, origin: null })
		],
		[
			'says in which language the own card is [K23]',
			own(GIL),
			(doc) => editCard(doc, idOf(11), { lang: 'ar' }, { by: GIL, origin: null })
		],
		[
			'removes the own card',
			own(GIL),
			(doc) => removeCard(doc, idOf(11), { by: GIL, origin: null })
		]
	])('lets a guest of the session who %s', (_, rights, change) => {
		expect(write(board(), rights, change).verdict).toBe('pass')
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		[
			'edits the card of another',
			(doc) => editCard(doc, idOf(10), { text: 'x' }, { by: GIL, origin: null })
		],
		[
			'moves it',
			(doc) => moveCard(doc, idOf(10), { column: idOf(2), before: null }, { by: GIL, origin: null })
		],
		['removes it', (doc) => removeCard(doc, idOf(10), { by: GIL, origin: null })],
		['overwrites it with one of their own', (doc) => newCard(doc, GIL, 10)],
		['empties one of its fields', (doc) => cardOf(doc, 10).delete('title')],
		[
			'adds a column',
			(doc) => addColumn(doc, { id: idOf(3), title: 'x' }, { by: GIL, origin: null })
		],
		['removes a column', (doc) => doc.getMap('columns').delete(idOf(1))]
	])('[G11, G12] refuses a guest who %s', (_, change) => {
		const scene = board()
		const before = scene.live.getMap('cards').toJSON()
		expect(codesOf(write(scene, own(GIL), change))).toEqual(['not_granted'])
		expect(scene.live.getMap('cards').toJSON()).toEqual(before)
		expect(readBoard(scene.live).columns).toHaveLength(2)
	})

	test('lets who may only propose add a card, and nothing else', () => {
		const proposer: Rights = {
			personId: GIL,
			may: (capability, part) => (capability === 'propose' && part === 'card' ? null : DENIAL)
		}
		const scene = board()
		expect(write(scene, proposer, (doc) => newCard(doc, GIL)).verdict).toBe('pass')
		const edit = scene.written(32, (doc) =>
			editCard(doc, idOf(12), { title: 'x' }, { by: GIL, origin: null })
		)
		expect(codesOf(scene.receive(edit, proposer))).toEqual(['not_granted'])
		expect(titles(scene)).toContain('New')
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['born in the name of another', (doc) => newCard(doc, BEN)],
		[
			'born without an author',
			(doc) => doc.getMap('cards').set(idOf(12), entry({ id: idOf(12), title: 'x' }))
		],
		['given to another author', (doc) => cardOf(doc, 10).set('by', BEN)],
		['taken by somebody', (doc) => cardOf(doc, 11).set('by', ANA)],
		['robbed of its author', (doc) => cardOf(doc, 11).delete('by')],
		['renamed by its id', (doc) => cardOf(doc, 10).set('id', idOf(99))]
	])('[G9] never has a card %s, whoever asks', (_, change) => {
		const scene = board()
		const before = scene.live.getMap('cards').toJSON()
		expect(codesOf(write(scene, all(ANA), change))).toEqual(['author_fixed'])
		expect(scene.live.getMap('cards').toJSON()).toEqual(before)
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['an unknown field', (doc) => cardOf(doc, 10).set('colour', 'red')],
		['a value of the wrong type', (doc) => cardOf(doc, 10).set('title', 7)],
		['[K23] a language that is none', (doc) => cardOf(doc, 10).set('lang', 'Latin')],
		['a text that is too long', (doc) => cardOf(doc, 10).set('title', 'x'.repeat(201))],
		['a rank that is none', (doc) => cardOf(doc, 10).set('rank', '!')],
		['a text type as a field', (doc) => cardOf(doc, 10).set('text', new Y.Text('x'))],
		['a map inside a card', (doc) => cardOf(doc, 10).set('text', new Y.Map())],
		['a list where a card should be', (doc) => doc.getMap('cards').set(idOf(12), new Y.Array())],
		['a plain value as a card', (doc) => doc.getMap('cards').set(idOf(12), 'card')],
		['a document as a card', (doc) => doc.getMap('cards').set(idOf(12), new Y.Doc())],
		[
			'a card under another id',
			(doc) => doc.getMap('cards').set(idOf(12), entry({ id: idOf(13), by: ANA }))
		],
		[
			'a card with an unknown field',
			(doc) => doc.getMap('cards').set(idOf(12), entry({ id: idOf(12), by: ANA, x: 1 }))
		],
		['another root', (doc) => doc.getMap('secrets').set('x', 1)]
	])('refuses %s, even from an editor', (_, change) => {
		const scene = board()
		const before = scene.live.getMap('cards').toJSON()
		expect(codesOf(write(scene, all(ANA), change))).toEqual(['content_unknown'])
		expect(scene.live.getMap('cards').toJSON()).toEqual(before)
		expect([...scene.live.share.keys()].sort()).toEqual(['cards', 'columns'])
	})

	test('[G16] cannot be used as a list', () => {
		const scene = board()
		const stranger = new Y.Doc()
		stranger.clientID = 33
		stranger.getArray('cards').push(['x'])
		expect(codesOf(scene.receive(Y.encodeStateAsUpdate(stranger), all(ANA)))).toEqual([
			'content_unknown'
		])
		expect(scene.live.getMap('cards')._start).toBeNull()
	})

	test('keeps five permitted cards of an offline batch, and none of 200 forbidden edits', () => {
		const scene = board()
		const offline = scene.window(34)
		for (let i = 0; i < 200; i++) cardOf(offline, 10).set('title', `stolen ${i}`)
		for (let i = 20; i < 25; i++) newCard(offline, GIL, i)
		const step2 = Y.encodeStateAsUpdate(offline, Y.encodeStateVector(scene.live))
		expect(scene.receive(step2, own(GIL)).verdict).toBe('neutralised')
		expect(titles(scene).sort()).toEqual(['New', 'New', 'New', 'New', 'New', 'Of Ana', 'Of Gil'])
		expect(scene.clockOf(34)).toBe(Y.getState(offline.store, 34))
	})

	test('[G8] takes an offline batch in which one field was set many times, undo history and all', () => {
		const scene = board()
		const offline = scene.window(35)
		const undo = new Y.UndoManager(offline.getMap('cards'), { captureTimeout: 0 })
		for (let i = 0; i < 6; i++) cardOf(offline, 11).set('title', `draft ${i}`)
		undo.undo()
		undo.undo()
		const step2 = Y.encodeStateAsUpdate(offline, Y.encodeStateVector(scene.live))
		expect(scene.receive(step2, own(GIL)).verdict).toBe('pass')
		expect(cardOf(scene.live, 11).get('title')).toBe('draft 3')
	})

	test('takes back a card of one’s own by undo', () => {
		const scene = board()
		const window = scene.window(36)
		const sent: Uint8Array[] = []
		window.on('update', (update: Uint8Array) => sent.push(update))
		const undo = new Y.UndoManager(window.getMap('cards'), { trackedOrigins: new Set(['me']) })
		removeCard(window, idOf(11), { by: GIL, origin: 'me' })
		undo.undo()
		for (const update of sent) expect(scene.receive(update, own(GIL)).verdict).toBe('pass')
		expect(cardOf(scene.live, 11).get('title')).toBe('Of Gil')
	})

	test('counts its cards', () => {
		const scene = new Scene('board', (doc) => {
			doc.transact(() => {
				for (let i = 0; i < 50; i++) doc.getMap('columns').set(idOf(i), entry({ id: idOf(i) }))
			})
		})
		const full = write(scene, all(ANA), (doc) =>
			addColumn(doc, { id: idOf(60), title: 'x' }, { by: ANA, origin: null })
		)
		expect(codesOf(full)).toEqual(['entries_full'])
		const one = scene.written(37, (doc) => doc.getMap('columns').delete(idOf(3)))
		expect(scene.receive(one, all(ANA)).verdict).toBe('pass')
		const next = scene.written(38, (doc) =>
			addColumn(doc, { id: idOf(60), title: 'x' }, { by: ANA, origin: null })
		)
		expect(scene.receive(next, all(ANA)).verdict).toBe('pass')
	})
})

function schedule(): Scene {
	return new Scene('schedule', (doc) => {
		const ana = { by: ANA, origin: null }
		addTask(doc, { id: idOf(1), kind: 'phase', title: 'Design', parent: null }, null, ana)
		addTask(doc, { id: idOf(2), kind: 'task', title: 'Survey', parent: idOf(1) }, null, ana)
		setField(doc, idOf(2), 'owner', BEN, ana)
		doc.getMap('meta').set('format', 'schedule/1')
	})
}

describe('a schedule', () => {
	const write = (scene: Scene, rights: Rights, change: (doc: Y.Doc) => void) =>
		scene.receive(scene.written(41, change), rights)
	const ben = { by: BEN, origin: null }

	test('lets the person a task is assigned to report its progress', () => {
		const scene = schedule()
		expect(
			write(scene, assigned(BEN), (doc) => setField(doc, idOf(2), 'status', 'done', ben)).verdict
		).toBe('pass')
		expect(readTasks(scene.live).get(idOf(2))?.status).toBe('done')
	})

	test.each<[string, Rights, (doc: Y.Doc) => void]>([
		[
			'the plan of an assigned task',
			assigned(BEN),
			(doc) => setField(doc, idOf(2), 'end', '2027-03-28', ben)
		],
		[
			'the progress of a task of somebody else',
			assigned(BEN),
			(doc) => setField(doc, idOf(1), 'status', 'done', ben)
		],
		[
			'the progress as nobody assigned',
			assigned(GIL),
			(doc) => setField(doc, idOf(2), 'note', 'x', ben)
		],
		[
			'who a task is assigned to',
			assigned(GIL),
			(doc) => setField(doc, idOf(2), 'owner', GIL, ben)
		],
		[
			'[K24] in which language a task is, as who only reports its progress',
			assigned(BEN),
			(doc) => setField(doc, idOf(2), 'lang', 'lv', ben)
		],
		['a task into the bin', assigned(BEN), (doc) => removeTask(doc, idOf(2), ben)],
		[
			'a new task',
			none(BEN),
			(doc) => addTask(doc, { id: idOf(3), kind: 'task', title: 'x', parent: null }, null, ben)
		]
	])('refuses without the right: %s', (_, rights, change) => {
		const scene = schedule()
		const before = scene.live.getMap('tasks').toJSON()
		expect(codesOf(write(scene, rights, change))).toEqual(['not_granted'])
		expect(scene.live.getMap('tasks').toJSON()).toEqual(before)
	})

	test('takes a claim and a report in one update for what each is worth', () => {
		const scene = schedule()
		const both = (doc: Y.Doc) => {
			setField(doc, idOf(2), 'status', 'blocked', ben)
			setField(doc, idOf(2), 'title', 'Mine', ben)
		}
		expect(pathsOf(write(scene, assigned(BEN), both))).toEqual([`tasks/${idOf(2)}/title`])
		expect(readTasks(scene.live).get(idOf(2))).toMatchObject({ status: 'blocked', title: 'Survey' })
	})

	test('[K24] takes the language of a row from who may edit the plan, and none that is none', () => {
		const scene = schedule()
		const said = (lang: string) => (doc: Y.Doc) => setField(doc, idOf(2), 'lang', lang, ben)
		expect(write(scene, all(BEN), said('lv')).verdict).toBe('pass')
		expect(codesOf(write(scene, all(BEN), said('Latin')))).toEqual(['content_unknown'])
		expect(readTasks(scene.live).get(idOf(2))?.lang).toBe('lv')
	})

	test('keeps what is said of the schedule as a whole to the server', () => {
		const judgement = write(schedule(), all(ANA), (doc) => doc.getMap('meta').set('format', 'x'))
		expect(codesOf(judgement)).toEqual(['server_only'])
	})

	test('removes a branch for an editor', () => {
		const scene = schedule()
		expect(write(scene, all(BEN), (doc) => removeTask(doc, idOf(1), ben)).verdict).toBe('pass')
		expect(readTasks(scene.live).size).toBe(0)
	})
})

describe('the register', () => {
	test('is written by nobody but the server', () => {
		const scene = new Scene('register', (doc) => setFact(doc, 'state', 'draft', null))
		const update = scene.written(51, (doc) => setFact(doc, 'state', 'adopted', null))
		expect(codesOf(scene.receive(update, all(ANA)))).toEqual(['server_only'])
		expect(readRegister(scene.live)).toEqual({ state: 'draft' })
	})

	test('lets a reader reconnect', () => {
		const scene = new Scene('register', (doc) => {
			setFact(doc, 'state', 'draft', null)
			setFact(doc, 'state', 'frozen', null)
		})
		const step2 = Y.encodeStateAsUpdate(scene.window(52), Y.encodeStateVector(scene.live))
		expect(scene.receive(step2, none(BEN)).verdict).toBe('pass')
	})
})

function fragmentOf(state: Uint8Array): string {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, state)
	return documentRoot(doc).toJSON()
}

function* itemsOf(text: Y.XmlText): Generator<Y.Item> {
	for (let item = text._start; item !== null; item = item.right) if (!item.deleted) yield item
}

function deletionOf(items: readonly Y.Item[]): Uint8Array {
	const clients = items.map((item) => [item.id.client, 1, item.id.clock, item.length])
	return new Uint8Array([0, items.length, ...clients.flat()])
}
