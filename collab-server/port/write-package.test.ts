import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { KEPT } from '../store/privacy/kept-about.ts'
import type { AccessPackage } from '../store/privacy/access-package.ts'
import { PACKAGE_WORDS } from './package-words/words.ts'
import { writePackage } from './write-package.ts'

const AT = '2027-01-18T09:00:00.000Z'
const file: AccessPackage = {
	...{ format: 'interlink-access/1', madeAt: AT, language: 'lv', process: null },
	person: { displayName: '<b>Līga</b>', email: 'liga@example.org', hasPassword: true },
	kept: [
		{
			name: 'message',
			rows: [
				{
					...{ about: 'Bins & lamps', process: 'Streets' },
					says: { threadId: crypto.randomUUID(), text: '<script>1</script>', at: new Date(AT) }
				}
			]
		}
	],
	words: [{ title: 'Bins & lamps', processId: 'p', passages: ['Every week.'] }],
	mails: [{ subject: 'A link', body: 'Hello <you>', createdAt: new Date(AT) }],
	files: [{ name: '../lamp.png', bytes: new Uint8Array([1, 2, 3]) }],
	filesLeftOut: []
}

describe('[PD7] the package as a file', () => {
	const written = writePackage(file, 'lv', 'Europe/Riga')
	const entries = unzipSync(written.bytes)
	const page = strFromU8(entries['data.html'] ?? new Uint8Array())

	test('holds a page, the data and the files, whose names stay inside', () => {
		expect(Object.keys(entries)).toEqual(['data.html', 'data.json', 'files/1-.._lamp.png'])
		expect(entries['files/1-.._lamp.png']).toEqual(new Uint8Array([1, 2, 3]))
		const data = JSON.parse(strFromU8(entries['data.json'] ?? new Uint8Array()))
		expect(data).toMatchObject({ format: 'interlink-access/1', kept: [{ name: 'message' }] })
		expect(data).not.toHaveProperty('files')
	})

	test('says everything as text, in the language of its reader and at their time', () => {
		expect(page).toContain('<html lang="lv">')
		expect(page).toContain('Komentāri')
		expect(page).toContain('11:00')
		expect(page).toContain('&lt;script&gt;1&lt;/script&gt;')
		expect(page).toContain('Bins &amp; lamps · Streets')
		expect(page).not.toMatch(/<script|<you>|<b>Līga/)
	})

	test('every kind of row has a heading in the four languages', () => {
		for (const words of Object.values(PACKAGE_WORDS)) {
			expect(Object.keys(words)).toEqual(Object.keys(PACKAGE_WORDS.en))
			for (const { name } of KEPT) expect(Object.keys(words)).toContain(`kept.${name}`)
		}
	})
})
