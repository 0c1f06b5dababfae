import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { LANGUAGES, say } from '#schema/messages/format.ts'
import { assemble } from './assemble.ts'
import type { PageSource } from './page-data.ts'
import { renderApart } from './render-apart.ts'
import { RenderError, renderRecord } from './render.ts'
import { testFactsAfterwards } from './test-aftermath.ts'
import { backedFacts } from './test-background.ts'
import { A_KEY, anInterest, testFacts, type TestCase } from './test-facts.ts'
import { Desk, tool } from './test-tools.ts'

const AT = new Date('2026-11-15T09:00:00Z')
let desk: Desk

beforeAll(async () => {
	desk = await Desk.make()
})
afterAll(() => desk.clear())

describe('[R6] the same record is the same file', () => {
	test('[R6] twice in this thread and once in another give one hash', async () => {
		const source = sourceOf({})
		const hash = hashOf(renderRecord(source))
		renderRecord(sourceOf({ language: 'lv', question: 'Something else in between?' }))
		expect(hashOf(renderRecord(source))).toBe(hash)
		expect(hashOf(await renderApart(source))).toBe(hash)
	})

	test('[R6] what cannot be typeset is said, not left hanging', async () => {
		const broken = { ...sourceOf({}), record: {} } as unknown as PageSource
		await expect(renderApart(broken)).rejects.toThrow(RenderError)
	})

	test('[R6] one sign changed gives another hash', () => {
		expect(hashOf(renderRecord(sourceOf({ title: 'Moving-in help page.' })))).not.toBe(
			hashOf(renderRecord(sourceOf({})))
		)
	})
})

describe('[R6] the page says what the record says', () => {
	test.each(LANGUAGES)('[R6] in %s, answer first', async (language) => {
		const text = await textOf(renderRecord(sourceOf({ language })))
		expect(text).toContain(say(language, 'record.answer.adopted'))
		expect(text).toContain('Do we publish this page for people')
		expect(text).toContain('pRFF1ojnSuCoxSCwUghChHVIZllQ7MT8EKtfwBtb4RE')
		for (const section of [
			'text',
			'decision',
			'answers',
			'objections',
			'timeline',
			'signatures',
			'verify',
			'about'
		] as const)
			expect(text).toContain(say(language, `record.section.${section}`))
		expect(text).toContain(say(language, 'record.choice.stand_aside').split(',')[0])
		expect(text).toContain('Registry')
	})

	test('[R14] with all that followed the vote', async () => {
		const facts = testFactsAfterwards()
		const record = assemble(facts, 'DR-2026-000001', AT)
		const source = { ...sourceOf({}), record, recordBytes: canonicalBytes(record) }
		const text = await textOf(renderRecord(source))
		for (const section of ['earlier', 'versions', 'ratification', 'minority', 'appeals'] as const)
			expect(text).toContain(say('en', `record.section.${section}`))
		expect(text).toContain('We would have waited.')
		expect(text).toContain('The notice was long enough.')
	})

	test('[R9] every page of a record sealed for evaluation says so, and no other', async () => {
		const note = 'It is not a qualified seal.'
		const pages = (await textOf(renderRecord(sourceOf({})))).split('\f').slice(0, -1)
		expect(pages.length).toBeGreaterThan(2)
		for (const [at, page] of pages.entries()) {
			expect(page).toContain(note)
			expect(page).toContain(`Page ${at + 1} of ${pages.length}`)
		}
		const own = { ...sourceOf({}), evaluation: false }
		expect(await textOf(renderRecord(own))).not.toContain(note)
	})

	test('[R6] a result that is no adoption is said as it is', async () => {
		const objected = sourceOf({ ballots: ['consent', 'object', 'consent'] })
		expect(await textOf(renderRecord(objected))).toContain('Not yet.')
		const silent = sourceOf({ ballots: [], objection: null })
		const text = await textOf(renderRecord(silent))
		expect(text).toContain('Undecided.')
		expect(text).toContain('Nobody answered.')
		expect(text).toContain('Nobody objected.')
	})
})

describe('[R29] who seals it', () => {
	test('[R29] organisation, certificate and number of each key; room to sign by hand', async () => {
		const second = { ...A_KEY, organisation: 'Comune di Torino', serial: 'aa:bb' }
		const text = await saidIn(renderRecord({ ...sourceOf({}), seals: [A_KEY, second] }))
		for (const words of [
			A_KEY.organisation,
			'CN=Rīga Seal 2026',
			A_KEY.serial,
			'Comune di Torino',
			'aa:bb'
		])
			expect(text).toContain(words)
		expect(text.match(/Name and office/g)).toHaveLength(2)
	})

	test('[R29] later seals stand at its address; without one, in the list of signatures', async () => {
		const source = sourceOf({})
		expect(await saidIn(renderRecord(source))).toContain('list of signatures of your PDF')
		const uri = 'https://interlink.riga.example/register/DR-2026-000001'
		const text = await saidIn(renderRecord({ ...source, record: { ...source.record, uri } }))
		expect(text).toContain('whether they hold stand at')
		expect(text).not.toContain('list of signatures of your PDF')
	})

	test('[R29] another key is another file', () => {
		const other = { ...A_KEY, serial: 'aa:bb' }
		const source = sourceOf({})
		expect(hashOf(renderRecord({ ...source, seals: [other] }))).not.toBe(
			hashOf(renderRecord(source))
		)
	})
})

test('[B6] the page tells who stayed out for an interest, where somebody did', async () => {
	const source = sourceOf({})
	expect(await textOf(renderRecord(source))).not.toContain('stayed out')
	const facts = testFacts()
	const record = assemble({ ...facts, recusals: [anInterest(facts)] }, source.record.id, AT)
	const text = await textOf(renderRecord({ ...source, record }))
	expect(text).toContain('Who stayed out for an interest')
	expect(text).toContain('My cooperative sells it.')
})

test('[R15] the remedy outside is always printed, also that the charter names none', async () => {
	const source = sourceOf({})
	const page = async (remedy: PageSource['record']['remedy']) =>
		textOf(renderRecord({ ...source, record: { ...source.record, remedy } }))
	const named = await page({ authority: 'The court of Riga', termDays: 30, text: null })
	expect(named).toContain('Turn to: The court of Riga.')
	expect(named).toContain('Within 30 days of publication.')
	expect(await page(null)).toContain('names no authority outside it')
})

describe('[R25] words from the right, and in other languages', () => {
	const TEXT = `# שלום

قبل

- שתיים

> לשלם

| Atslēga | مفتاح |
| --- | --- |
| Maksā | شكرا |

Paper and {lang=fr}papier{/lang}.
`
	/** Where a word stands: how far from the left and from the right edge of the page's text, in points. */
	async function placesIn(pdf: Uint8Array) {
		await desk.put('page.pdf', pdf)
		const { output } = await tool('pdftotext', '-bbox', desk.path('page.pdf'), '-')
		const words = [...output.matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)".*>(.+)<\/word>/g)]
		// The tool tells the letters of a word as they stand on the page, from the left.
		const letters = (word = '') => [...word].toSorted().join('')
		return (word: string) => {
			const [, from, to] = words.find(([, , , said]) => letters(said) === letters(word)) ?? []
			return { left: Number(from) - 79.4, right: 521.6 - Number(to) }
		}
	}

	test('[R25] Arabic and Hebrew in the text, in tables and in what people said stand from the right', async () => {
		const at = await placesIn(renderRecord(sourceOf({ text: TEXT, objection: 'حسنا' })))
		for (const word of ['שלום', 'قبل']) expect(at(word).right, word).toBeLessThan(3)
		for (const word of ['שתיים', 'לשלם']) expect(at(word).right, word).toBeLessThan(30)
		expect(at('شكرا').right).toBeCloseTo(at('مفتاح').right, 0)
		expect(at('حسنا').right).toBeLessThan(12)
		for (const word of ['Maksā', 'Paper']) expect(at(word).left, word).toBeLessThan(16)
	})

	test('[R25] each passage and each translation names its language to a screen reader', async () => {
		const facts = backedFacts({ text: TEXT })
		const [one] = facts.background.translations
		const arabic = one && { ...one, language: 'ar', question: 'موافق؟', text: 'مجانا' }
		const translations = arabic ? [arabic, ...facts.background.translations] : []
		const background = { ...facts.background, translations }
		const record = assemble({ ...facts, background }, 'DR-2026-000001', AT)
		const pdf = renderRecord({ ...sourceOf({ text: TEXT }), record })
		expect((await placesIn(pdf))('مجانا').right).toBeLessThan(12)
		await desk.put('plain.pdf', pdf)
		await tool(
			'qpdf',
			'--qdf',
			'--object-streams=disable',
			desk.path('plain.pdf'),
			desk.path('q.pdf')
		)
		const plain = Buffer.from(await desk.get('q.pdf')).toString('latin1')
		const named = new Set([...plain.matchAll(/\/Lang \(([a-z-]+)\)/gi)].map(([, tag]) => tag))
		expect([...named]).toEqual(expect.arrayContaining(['en', 'fr', 'ar', 'uk']))
	})
})

describe('[R8] whatever people write is printed, never obeyed', () => {
	const HOSTILE: [string, string][] = [
		['Typst code', '#read("/etc/passwd") #panic() *bold* $x^2$ @label <here> // no comment'],
		['emoji', 'Parks 🌳 & 👩‍👩‍👧‍👦 families ❤️ 🇱🇻 1️⃣'],
		['right-to-left and direction marks', 'שלום \u202etxt.exe\u202c عربى'],
		['other scripts', '漢字 ภาษา Ελληνικά Кириллица'],
		['invisible signs', 'a\u200bb\u0000c\u0007d\ufeffe\u{e0041}f\u2028g'],
		['unpaired surrogates and private use', 'x\ufffdy\ue000z'],
		['one very long word', 'x'.repeat(3_000)],
		['ten thousand signs', 'What if nobody reads it? '.repeat(400).slice(0, 10_000)],
		['HTML and quotes', '</script><img src=x onerror=alert(1)> "\'\\ {{}} ]]> %PDF']
	]

	test.each(HOSTILE)('[R8] %s', async (_, words) => {
		const source = sourceOf({
			question: words,
			title: words,
			text: `# ${words}\n\n- ${words}\n\n| a | b |\n|---|---|\n| ${words} | d |\n`,
			objection: words
		})
		const pdf = renderRecord(source)
		await desk.put('hostile.pdf', pdf)
		expect((await tool('qpdf', '--check', desk.path('hostile.pdf'))).code).toBe(0)
	})

	test('[R8] code stays text, and signs without a picture are named', async () => {
		const question = 'Do #read("/etc/passwd") and \u202ethis 漢?'
		const text = await textOf(renderRecord(sourceOf({ question })))
		expect(text).toContain('#read("/etc/passwd")')
		expect(text).toContain('[U+202E]this [U+6F22]')
		expect(text).toContain('a sign that the fonts of this file have no picture of')
		expect(await textOf(renderRecord(sourceOf({})))).not.toContain('have no picture of')
		expect(text).not.toContain('root:')
	})

	test('[R8] headings of the text never skip a level, however they were written', async () => {
		const text = '###### Deep\n\n# Top\n\n#### Deep again\n\n## Two\n'
		expect(renderRecord(sourceOf({ text })).length).toBeGreaterThan(1_000)
	})

	test('[R8] deep nesting and huge lists are typeset', () => {
		const nested = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth}`)
		const long = Array.from({ length: 1_500 }, (_, at) => `${at + 1}. item ${at}`)
		const text = [...nested, '', '>'.repeat(50) + ' quoted', '', ...long].join('\n')
		expect(renderRecord(sourceOf({ text })).length).toBeGreaterThan(1_000)
	})
})

function sourceOf(given: Partial<TestCase>): PageSource {
	const facts = testFacts(given)
	const record = assemble(facts, 'DR-2026-000001', AT)
	return {
		record,
		recordBytes: canonicalBytes(record),
		text: facts.frozen.canonicalText,
		proof: 'a proof\n',
		evaluation: true,
		seals: [A_KEY]
	}
}

async function textOf(pdf: Uint8Array): Promise<string> {
	await desk.put('page.pdf', pdf)
	const { output } = await tool('pdftotext', '-layout', desk.path('page.pdf'), '-')
	return output.replace(/[ \u00a0]+/g, ' ')
}

/** The same without the breaks between lines. */
async function saidIn(pdf: Uint8Array): Promise<string> {
	return (await textOf(pdf)).replace(/\s+/g, ' ')
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}
