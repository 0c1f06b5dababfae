import { HocuspocusProvider } from '@hocuspocus/provider'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { catalogue } from '#lib/messages/catalogue.en.ts'
import { speak } from '#lib/messages/speak.ts'
import { EditLog, spellEdits } from './edit-log.ts'
import { type Block, toldText, watchOthers } from './others-edits.ts'

const m = speak(() => ({ language: 'en', catalogue, now: 0 }))
const { spell } = toldText(null, () => '')

test('[A13] it is told who changed which section, once however many words', () => {
	const { change, log } = atWork()
	change('Ana', ({ paragraphs }) => {
		paragraphs[0]?.insert(0, [new Y.XmlText('Hello')])
		paragraphs[1]?.insert(0, [new Y.XmlText('at eight')])
	})
	change('Ana', ({ paragraphs }) => paragraphs[1]?.insert(0, [new Y.XmlText('until ')]))
	change('Līga', ({ paragraphs }) => paragraphs[2]?.insert(0, [new Y.XmlText('None.')]))
	expect(spell(log.take(), m)).toBe('Ana changed the beginning and “Hours”. Līga changed “Noise”.')
	expect(log.empty).toBe(true)
	expect(spell(log.take(), m)).toBe('')
})

test('[A13] new paragraphs count for their section; what is only taken away names nobody', () => {
	const { change, log } = atWork()
	change('Ana', ({ root }) => root.insert(root.length, [new Y.XmlElement('paragraph')]))
	expect(spell(log.take(), m)).toBe('Ana changed “Noise”.')
	change('Ana', ({ root }) => root.delete(0, 1))
	expect(spell(log.take(), m)).toBe('Somebody changed something that is gone now.')
})

test('[A13] what I write myself is not told, here or in another tab', () => {
	const { change, log, doc } = atWork()
	documentRoot(doc).insert(0, [new Y.XmlElement('paragraph')])
	change('me', ({ root }) => root.insert(0, [new Y.XmlElement('paragraph')]))
	expect(log.empty).toBe(true)
})

test('[A13] when many change much, they are only counted', () => {
	const edits = ['Ana', 'Ben', 'Līga', 'Eva'].map((by) => ({ by, block: `of ${by}` }))
	expect(spellEdits(edits, m)).toBe('4 people changed 4 sections.')
	const alone = edits.map(({ block }) => ({ by: 'Ana', block }))
	expect(spellEdits(alone, m)).toBe('Ana changed 4 sections.')
})

/** A text with a beginning and two sections, here and on the devices of others. */
function atWork() {
	const doc = new Y.Doc()
	const heading = (title: string) => {
		const element = new Y.XmlElement('heading')
		element.insert(0, [new Y.XmlText(title)])
		return element
	}
	const paragraph = () => new Y.XmlElement('paragraph')
	documentRoot(doc).insert(0, [
		paragraph(),
		heading('Hours'),
		paragraph(),
		heading('Noise'),
		paragraph()
	])
	const log = new EditLog<Block>()
	const names = new Map<number, string>()
	watchOthers(
		doc,
		(client) => {
			const name = names.get(client)
			return name === 'me' ? 'me' : name === undefined ? null : { name }
		},
		(edit) => log.add(edit)
	)
	/** Somebody changes the text on their device, and it comes from the server. */
	function change(
		name: string,
		how: (text: { root: Y.XmlFragment; paragraphs: Y.XmlElement[] }) => void
	) {
		const other = new Y.Doc()
		names.set(other.clientID, name)
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
		const root = documentRoot(other)
		const all = root.toArray().filter((one) => one instanceof Y.XmlElement)
		how({ root, paragraphs: all.filter(({ nodeName }) => nodeName === 'paragraph') })
		const update = Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc))
		Y.applyUpdate(doc, update, Object.create(HocuspocusProvider.prototype))
	}
	return { doc, change, log }
}
