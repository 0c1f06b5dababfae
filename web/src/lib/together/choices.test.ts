import { expect, test } from 'vitest'
import { QUIET, readChoices, spellChoices, TOLD } from './choices.ts'

test('[A12] [A13] nothing is said aloud before somebody asks for it', () => {
	expect(readChoices('')).toEqual(QUIET)
	expect(readChoices('reading=dark; together=rubbish')).toEqual(QUIET)
	expect(QUIET).toMatchObject({ told: 'nothing', people: false })
})

test('what somebody chose comes back on this device', () => {
	for (const told of TOLD) {
		const choices = { told, people: true, carets: false, paragraph: true }
		expect(readChoices(`a=b; ${spellChoices(choices).split('; ')[0]}; c=d`)).toEqual(choices)
	}
})
