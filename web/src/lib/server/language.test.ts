import { expect, test } from 'vitest'
import { negotiateLanguage } from './language.ts'

test.each([
	['what was chosen here comes first', 'lv', 'es', 'it', 'lv'],
	['then the language of the person', undefined, 'es', 'it', 'es'],
	['then what the browser asks for', undefined, undefined, 'fr, it;q=0.8, en;q=0.5', 'it'],
	['by weight, not by place', undefined, undefined, 'en;q=0.5, es-MX;q=0.9', 'es'],
	['never what is refused', undefined, undefined, 'it;q=0, lv', 'lv'],
	['and English for everybody else', 'xx', undefined, 'ja', 'en'],
	['also without any wish', undefined, undefined, null, 'en']
])('%s', (_, chosen, person, accepted, language) => {
	expect(negotiateLanguage(chosen, person, accepted)).toBe(language)
})
