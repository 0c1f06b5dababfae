import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Waiting } from './waiting.ts'

test('[Y18] what one person does in one go is one change, after a rest or by another it is the next', () => {
	const [ana, liga] = [typist(), typist()]
	const waiting = new Waiting()
	waiting.add(ana.types('a'), 0)
	waiting.add(ana.types('b'), 1_000)
	expect(waiting.changes).toBe(1)
	waiting.add(liga.types('x'), 1_500)
	waiting.add(ana.types('c'), 2_000)
	waiting.add(ana.erases(), 2_500)
	expect(waiting.changes).toBe(3)
	waiting.add(ana.types('d'), 9_000)
	expect(waiting.changes).toBe(4)
	expect(waiting.clients).toEqual([ana.client, liga.client])
})

test('[Y18] everything that waited comes as one update, however much it was, and only once', () => {
	const ana = typist()
	const waiting = new Waiting()
	for (let n = 0; n < 450; n++) waiting.add(ana.types(String(n % 10)), n)
	const shown = new Y.Doc()
	Y.applyUpdate(shown, waiting.take() ?? new Uint8Array())
	expect(shown.getText('text').toString()).toBe(ana.text())
	expect(waiting.take()).toBeNull()
	expect(waiting.changes).toBe(0)
	expect(waiting.clients).toEqual([])
})

/** Somebody whose every act is one update. */
function typist() {
	const doc = new Y.Doc()
	const text = doc.getText('text')
	let made: Uint8Array = new Uint8Array()
	doc.on('update', (update: Uint8Array) => (made = update))
	return {
		client: doc.clientID,
		text: () => text.toString(),
		types(letter: string) {
			text.insert(text.length, letter)
			return made
		},
		erases() {
			text.delete(0, 1)
			return made
		}
	}
}
