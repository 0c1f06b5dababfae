import { describe, expect, test } from 'vitest'
import { isRecordId, nameInAddress, recordFileOf, tailOf } from './address.ts'
import { latvianQuery, queryOf, readAsked } from './asked.ts'
import { publicText } from './public-text.ts'
import { renditionsOf } from './entry.ts'

const ID = '0190c1de-000a-7000-8000-00a1b2c3d4e5'

describe('[PR5] addresses', () => {
	test.each([
		['Rīgas valstspilsētas pašvaldība', 'rigas-valstspilsetas-pasvaldiba-a1b2c3d4e5'],
		['  Ayuntamiento / Zaragoza ¡! ', 'ayuntamiento-zaragoza-a1b2c3d4e5'],
		['Рига', 'a1b2c3d4e5'],
		['x'.repeat(200), `${'x'.repeat(60)}-a1b2c3d4e5`]
	])('[PR5] %s', (name, address) => {
		expect(nameInAddress({ id: ID, name })).toBe(address)
		expect(tailOf(address)).toBe('a1b2c3d4e5')
	})

	test('[PR5] other ends lead nowhere', () => {
		for (const part of ['', 'riga', 'riga-A1B2C3D4E5', 'riga-a1b2c3d4e', 'a1b2c3d4e5-', "x'--"])
			expect(tailOf(part)).toBe(null)
	})

	test('[PR5] a record and its files are told from a name', () => {
		expect(isRecordId('DR-2026-000001')).toBe(true)
		expect(isRecordId('DR-2026-000001 ')).toBe(false)
		expect(recordFileOf('DR-2026-000001.odt')).toEqual({ id: 'DR-2026-000001', format: 'odt' })
		for (const name of ['DR-2026-000001', 'DR-2026-000001.exe', '../DR-2026-000001.pdf'])
			expect(recordFileOf(name)).toBe(null)
		expect(renditionsOf({ odt: false })).toEqual(['pdf', 'json', 'html'])
	})

	test('[PR5] what is looked for is one address, and what means nothing is no part of it', () => {
		const query = 'about=rules&q=+bus%20%00stop+&page=2&year=2026&standing=annulled'
		const asked = readAsked(new URLSearchParams(query))
		expect(queryOf(asked)).toBe('?q=bus+stop&year=2026&standing=annulled&about=rules&page=2')
		expect(readAsked(new URLSearchParams(queryOf(asked)))).toEqual(asked)
		const nonsense = 'q=&year=26&standing=corrected&about=x&page=0'
		expect(queryOf(readAsked(new URLSearchParams(nonsense)))).toBe('')
	})

	test('[PR7] Latvian words by their beginnings, without marks', () => {
		expect(latvianQuery("Velosipēdu: 'novietne' & !x")).toBe('velosipe:* & noviet:* & x:*')
		expect(latvianQuery(' &|! ')).toBe('')
	})
})

test('[PR4] a text names nobody and fetches nothing', () => {
	const text = `Ask {@person:${ID}} ![A map](sha-256:${'A'.repeat(43)})`
	const shown = JSON.stringify(publicText(text, 'en'))
	expect(shown).toContain('somebody')
	expect(shown).not.toContain(ID)
	expect(shown).not.toMatch(/"kind":"(picture|mention)"/)
})
