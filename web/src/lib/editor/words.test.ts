import { expect, it } from 'vitest'
import { countWords } from './words.ts'

it('counts words of all four languages, not punctuation', () => {
	expect(countWords('Nadie tiene que explicar por qué pide ayuda.', 'es')).toBe(8)
	expect(countWords("L'aiuto è gratuito; per tutti!", 'it')).toBe(5)
	expect(countWords('Palīdzība pie ievākšanās – bez maksas', 'lv')).toBe(5)
	expect(countWords('  \n ', 'en')).toBe(0)
})
