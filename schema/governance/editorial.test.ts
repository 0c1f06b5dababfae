import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { editorialFindings } from './editorial.ts'
import { changesBetween, tokensOf } from './word-diff.ts'

const touched = (before: string, after: string) =>
	[...new Set(editorialFindings(before, after).map(({ touches }) => touches))].toSorted()

describe('[M4] an editorial change', () => {
	test.each([
		['the same', 'Residents must register.', 'Residents must register.'],
		['a slip of the keys', 'Residents must regsiter in time.', 'Residents must register in time.'],
		['a comma', 'Bring a form, please.', 'Bring a form please.'],
		['a better word', 'The office helps folk.', 'The office helps people.'],
		['the beginning of a sentence', 'Residents bring forms.', 'The residents bring forms.'],
		['accents', 'La perdida de agua es rara.', 'La pérdida de agua es rara.'],
		['Italian words', 'Lo sportello aiuta chi arriva.', 'Lo sportello accoglie chi arriva.'],
		['Latvian words', 'Birojs palīdz cilvēkiem.', 'Birojs palīdz iedzīvotājiem.'],
		['white space', 'One  line\nand another', 'One line\nand another'],
		['emphasis', 'Bring the **form** today', 'Bring the form today']
	])('passes: %s', (_, before, after) => {
		expect(editorialFindings(before, after)).toEqual([])
	})

	test.each([
		['a number', 'Within 30 days.', 'Within 45 days.', ['number']],
		['a decimal comma', 'At most 1,5 metres.', 'At most 15 metres.', ['number']],
		['a unit of money', 'It costs €20.', 'It costs $20.', ['number']],
		['a share', 'Up to 5 % of it.', 'Up to 5 of it.', ['number']],
		['a number in words', 'After three weeks.', 'After four weeks.', ['number']],
		['a number in Italian', 'Entro dieci giorni.', 'Entro venti giorni.', ['number']],
		['a number in Latvian', 'Pēc trim nedēļām.', 'Pēc divām nedēļām.', ['number']],
		['a number in Spanish', 'En quince días.', 'En veinte días.', ['number']],
		['a number taken out', 'The 3 offices help.', 'The offices help.', ['number']],
		['a date', 'Until 12.03.2027.', 'Until 13.03.2027.', ['date']],
		['a time', 'It opens at 18:30 sharp.', 'It opens at 19:30 sharp.', ['date']],
		['a month', 'It begins in march this year.', 'It begins in april this year.', ['date']],
		['a month in Latvian', 'Sākas janvārī pilsētā.', 'Sākas februārī pilsētā.', ['date']],
		['a day in Spanish', 'Abre los lunes por la tarde.', 'Abre los martes por la tarde.', ['date']],
		['a day in Italian', 'Apre ogni lunedì mattina.', 'Apre ogni sabato mattina.', ['date']],
		['a name', 'Write to Anna first.', 'Write to Anne first.', ['name']],
		['a name that begins', 'Riga pays for it.', 'Tallinn pays for it.', ['name']],
		['an office', 'Ask the EU for it.', 'Ask the UN for it.', ['name']],
		[
			'a capital that makes a name',
			'Ask the council about it.',
			'Ask the Council about it.',
			['name']
		],
		['an address', 'See https://a.example/x now.', 'See https://b.example/x now.', ['name']],
		['a mail address', 'Write to help@city.example.', 'Write to aid@city.example.', ['name']],
		['must', 'People must answer.', 'People should answer.', ['modal']],
		['must not', 'People must not answer.', 'People must answer.', ['modal']],
		['may at the beginning', 'May people answer?', 'Must people answer?', ['modal']],
		['cannot', 'It can be changed.', 'It cannot be changed.', ['modal']],
		['a curly apostrophe', 'It can’t be changed.', 'It can be changed.', ['modal']],
		['only', 'Residents answer.', 'Only residents answer.', ['modal']],
		['deve', 'Il comune deve rispondere.', 'Il comune può rispondere.', ['modal']],
		['non', 'Il comune risponde.', 'Il comune non risponde.', ['modal']],
		['debe', 'El centro debe responder.', 'El centro puede responder.', ['modal']],
		['no', 'El centro responde.', 'El centro no responde.', ['modal']],
		['the debitive', 'Tagad birojam jāatbild ātri.', 'Tagad birojs atbild ātri.', ['modal']],
		['a negated verb', 'Birojs atbild ātri.', 'Birojs neatbild ātri.', ['modal']],
		['drīkst', 'Birojs drīkst atbildēt.', 'Birojs nedrīkst atbildēt.', ['modal']],
		['several at once', 'Anna must pay 20.', 'Anne may pay 30.', ['number', 'name', 'modal']],
		[
			'a name that moves to another sentence',
			'Ask Anna. Call Rita.',
			'Ask Rita. Call Anna.',
			['name']
		]
	])('refuses: %s', (_, before, after, kinds) => {
		expect(touched(before, after)).toEqual(kinds.toSorted())
	})

	test('says what it found, with the words before and after', () => {
		expect(
			editorialFindings('Answer within 30 days, please.', 'Answer within 45 days, please.')
		).toEqual([{ touches: 'number', before: '30', after: '45' }])
	})

	test('what is written anew is no repair', () => {
		const text = (word: string) =>
			Array.from({ length: 500 }, (_, n) => `${word}${'ab'[n % 2]}`).join(' ')
		expect(touched(text('x'), text('y'))).toEqual(['too_much'])
	})

	test('a number never changes unnoticed, wherever it stands', () => {
		const word = fc.constantFrom('we', 'help', 'people', '.', 'and', '\n', 'so', 'Riga')
		fc.assert(
			fc.property(fc.array(word), fc.array(word), fc.nat(), fc.nat(), (head, tail, one, other) => {
				fc.pre(one !== other)
				const text = (number: number) => [...head, `${number}`, ...tail].join(' ')
				expect(touched(text(one), text(other))).toContain('number')
			})
		)
	})
})

describe('the way from one text to another', () => {
	test('rebuilds the second from the first', () => {
		const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
		fc.assert(
			fc.property(words, words, (one, other) => {
				const [before, after] = [tokensOf(one.join(' ')), tokensOf(other.join(' '))]
				const changes = changesBetween(before, after, 100) ?? []
				const gone = changes.flatMap((change) => change.before).length
				const come = changes.flatMap((change) => change.after).length
				expect(before.length - gone).toBe(after.length - come)
				expect(gone + come).toBe(before.length + after.length - 2 * longestCommon(one, other))
			})
		)
	})
})

/** The plain recursion over prefixes, as an oracle. */
function longestCommon(one: string[], other: string[]): number {
	let row = Array.from({ length: other.length + 1 }, () => 0)
	for (const word of one) {
		const next = [0]
		other.forEach((each, n) =>
			next.push(word === each ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0))
		)
		row = next
	}
	return row.at(-1) ?? 0
}
