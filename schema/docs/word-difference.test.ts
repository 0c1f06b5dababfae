import { expect, test } from 'vitest'
import { wordsChanged } from './word-difference.ts'

test.each([
	['Close at eight.', 'Close at eight.', 0],
	['Close at eight.', 'Close at nine.', 2],
	['Close at eight.', 'Close at nine, or at ten.', 5],
	['Ērgļi lido. Zvani divreiz.', 'Ērgļi lido.', 2],
	['Close at eight', 'Close at eight!', 0]
])('[T9] from “%s” to “%s” %i words are taken out or put in', (before, after, words) =>
	expect(wordsChanged(before, after)).toBe(words)
)
