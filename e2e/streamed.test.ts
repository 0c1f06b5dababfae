import { expect, test } from 'vitest'
import { readerLanguage, readIn } from '#collab/store/people/reader-language.ts'
import { streamed } from '../web/src/lib/server/streamed.ts'

async function* languages() {
	for (let piece = 0; piece < 3; piece++) yield new TextEncoder().encode(readerLanguage())
}

test('[PD2] all of a file is read in the language of whoever asked for it, also what is written later', async () => {
	const file = { name: 'all.zip', mediaType: 'application/zip' }
	const { body } = readIn('it', () => streamed(languages(), file))
	const told: string[] = []
	// Whoever takes it is slower than we are: a piece is made when the one before it is gone.
	for await (const piece of body ?? []) {
		told.push(new TextDecoder().decode(piece))
		await new Promise((taken) => setImmediate(taken))
	}
	expect(told).toEqual(['it', 'it', 'it'])
})
