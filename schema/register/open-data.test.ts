import { parseDocument } from 'htmlparser2'
import { isTag, type Element } from 'domhandler'
import { describe, expect, test } from 'vitest'
import { atomFeed } from './atom.ts'
import { csvHead, csvLine } from './csv.ts'
import { DISTRIBUTIONS } from './data-files.ts'
import { dcatCatalogue } from './dcat.ts'
import { decisionMarkup } from './legislation.ts'
import { motionOf } from './popolo.ts'
import { sitemap } from './sitemap.ts'
import { NO_GROUND } from './ground.ts'
import { testEntry, testLeaving } from './test-entry.ts'

const BASE = 'https://decide.example.org'

describe('[PR8] a table that is RFC 4180 and harmless', () => {
	/** Reads a table as the RFC has it: quotes doubled, CRLF between records, the same number of fields. */
	function parsed(csv: string): string[][] {
		const records: string[][] = []
		const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
		let record: string[] = []
		let end = 0
		for (let found = field.exec(csv); found; found = field.exec(csv)) {
			record.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'))
			if (found[3] === '\r\n') {
				records.push(record)
				record = []
			}
			end = field.lastIndex
		}
		expect(end).toBe(csv.length)
		return records
	}

	test('[PR8] every line has the fields of the head, whatever people wrote', () => {
		const nasty = 'A "quoted", \r\n two-lined; question'
		const csv = csvHead() + csvLine(testLeaving({ question: nasty }), BASE)
		expect(csv.startsWith('\ufeff')).toBe(true)
		const [head = [], row = []] = parsed(csv.slice(1))
		expect(row).toHaveLength(head.length)
		const cell = (name: string) => row[head.indexOf(name)]
		expect(cell('question')).toBe(nasty)
		expect([cell('yes'), cell('no'), cell('abstain'), cell('absent')]).toEqual(['4', '0', '1', '1'])
		expect(cell('address')).toBe(`${BASE}/register/DR-2026-000001`)
		expect(cell('legal_basis')).toBe(
			'Law on Open Data, section 2 | https://likumi.example/eli/2\n=Act(1)'
		)
		expect(cell('alternatives')).toContain('A phone line')
		expect([cell('remedy_days'), cell('assisted'), cell('translations')]).toEqual(['30', '2', 'uk'])
	})

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")'])(
		'[PR8] %j is text for a spreadsheet, not a formula',
		(question) => {
			const [, row = []] = parsed(csvHead().slice(1) + csvLine(testLeaving({ question }), BASE))
			expect(row).toContain(`'${question}`)
			expect(row.some((one) => /^\s*[=+\-@]/.test(one))).toBe(false)
		}
	)
})

describe('[PR8] data in the words of Popolo', () => {
	test('[PR8] a motion, its vote and its counts; nobody voted by name', () => {
		const motion = motionOf(testLeaving(), BASE)
		expect(motion).toMatchObject({ text: 'Do we publish this page?', result: 'pass' })
		expect(motion.vote_events).toMatchObject([
			{
				motion_id: motion.id,
				counts: [
					{ option: 'yes', value: 4 },
					{ option: 'abstain', value: 1 },
					{ option: 'no', value: 0 },
					{ option: 'absent', value: 1 }
				]
			}
		])
		expect(JSON.stringify(motion)).not.toMatch(/voter|"votes"/)
	})

	test('[PR10] with on what it rests, what else was thought of, remedy and languages', () => {
		expect(motionOf(testLeaving(), BASE)).toMatchObject({
			competence: 'Services for residents',
			legal_basis: [{ url: 'https://likumi.example/eli/2' }, { citation: '=Act(1)', url: null }],
			alternatives: [{ reason: 'They contradict each other.' }, { text: 'A phone line' }],
			carries_out: [{ record: 'DR-2025-000003' }],
			accommodations: { assisted: 2 },
			remedy: { termDays: 30 },
			contestable_until: '2026-12-01T00:00:00.000Z',
			translations: [{ language: 'uk', translated_by: 'machine', text: 'Чи публікуємо?' }]
		})
	})

	test('[PR8] where something was chosen, each choice stands under its name', () => {
		const { outcome } = testEntry()
		const chosen = { ...outcome, tallies: { a: 3, b: 2, abstain: 1 }, winners: ['a'] }
		const options = [{ id: 'a', label: 'The square' }, { id: 'b' }]
		const motion = motionOf(testLeaving({ outcome: chosen, options }), BASE)
		expect(motion.chosen).toEqual(['The square'])
		expect(motion.vote_events[0]?.counts.map(({ option }) => option)).toEqual([
			'The square',
			'b',
			'abstain',
			'absent'
		])
	})
})

/** RFC 4287, 4.1: what each element must and may hold, how often; and what its parts look like. */
const ONE = [1, 1] as const
const ANY = [0, Infinity] as const
const MAYBE = [0, 1] as const
const RULES: Record<string, Record<string, readonly [number, number]>> = {
	feed: {
		...{ id: ONE, title: ONE, updated: ONE, author: ANY, category: ANY, contributor: ANY },
		...{ generator: MAYBE, icon: MAYBE, logo: MAYBE, link: ANY, rights: MAYBE, subtitle: MAYBE },
		entry: ANY
	},
	entry: {
		...{ id: ONE, title: ONE, updated: ONE, author: [1, Infinity], category: ANY, content: MAYBE },
		...{
			contributor: ANY,
			link: ANY,
			published: MAYBE,
			rights: MAYBE,
			source: MAYBE,
			summary: MAYBE
		}
	},
	author: { name: ONE, uri: MAYBE, email: MAYBE }
}
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

function broken(element: Element): string[] {
	const rules = RULES[element.name]
	const inside = element.children.filter(isTag)
	const text = element.children.map((child) => ('data' in child ? child.data : '')).join('')
	const wrong = []
	if (rules) {
		for (const [name, [least, most]] of Object.entries(rules)) {
			const times = inside.filter((child) => child.name === name).length
			if (times < least || times > most) wrong.push(`${element.name}: ${times} ${name}`)
		}
		wrong.push(
			...inside.filter(({ name }) => !rules[name]).map(({ name }) => `${element.name} > ${name}`)
		)
	}
	if (/^(updated|published)$/.test(element.name) && !DATE.test(text)) wrong.push(`date ${text}`)
	if (element.name === 'id' && !/^[a-z]+:\S+$/.test(text)) wrong.push(`id ${text}`)
	if (element.name === 'category' && !element.attribs.term) wrong.push('category without term')
	if (element.name === 'link' && !URL.canParse(element.attribs.href ?? '')) wrong.push('link')
	return [...wrong, ...inside.flatMap(broken)]
}

describe('[PR8] a feed that is Atom', () => {
	const feed = (entries: ReturnType<typeof testEntry>[]) =>
		atomFeed({
			id: 'urn:uuid:0190c1de-000a-7000-8000-000000000001',
			title: 'Rīga & others',
			language: 'lv',
			self: `${BASE}/register/feed.atom`,
			page: `${BASE}/register`,
			base: BASE,
			entries
		})
	const root = (xml: string) => {
		const [found] = parseDocument(xml, { xmlMode: true }).children.filter(isTag)
		if (!found) throw new Error('no feed')
		return found
	}

	test('[PR8] with entries and without, it keeps the rules of RFC 4287', () => {
		const nasty = testEntry({ id: 'DR-2026-000002', question: 'a < b & "c"\u0000\u000b]]>' })
		for (const entries of [[], [testEntry(), nasty, testEntry({ summary: '', odt: false })]]) {
			const xml = feed(entries)
			const element = root(xml)
			expect(element.attribs.xmlns).toBe('http://www.w3.org/2005/Atom')
			expect(broken(element)).toEqual([])
			// eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
			expect(xml).not.toMatch(/[\u0000-\u0008\u000b]/)
			const rels = element.children.filter(isTag).map(({ attribs }) => attribs.rel)
			expect(rels).toContain('self')
		}
	})

	test('[PR8] what breaks them is found', () => {
		const xml = feed([testEntry()])
		for (const [from, to] of [
			['<updated>', '<changed>'],
			['<author><name>', '<author><nom>'],
			['2026-11-15T', '15.11.2026 ']
		] as const)
			expect(broken(root(xml.replaceAll(from, to)))).not.toEqual([])
	})
})

describe('[PR8] what catalogues and search engines are told', () => {
	test('[PR8] DCAT-AP: what it demands of catalogue, data set and distribution is there', () => {
		const { organisation } = testEntry()
		const described = dcatCatalogue([{ organisation }], BASE, null) as {
			'@graph': Record<string, unknown>[]
		}
		const demanded: Record<string, string[]> = {
			'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
			'dcat:Dataset': ['dct:title', 'dct:description', 'dcat:distribution', 'dcat:theme'],
			'dcat:Distribution': ['dcat:accessURL', 'dct:format'],
			'foaf:Agent': ['foaf:name']
		}
		const known = new Set(described['@graph'].map((node) => node['@id']))
		for (const node of described['@graph']) {
			const keys = demanded[String(node['@type'])]
			expect(keys, String(node['@type'])).toBeDefined()
			for (const key of keys ?? []) expect(node, String(node['@id'])).toHaveProperty([key])
		}
		expect(described['@graph']).toHaveLength(3 + DISTRIBUTIONS.length)
		const [catalogue, , set] = described['@graph']
		expect(known).toContain((set?.['dct:publisher'] as { '@id': string })['@id'])
		expect(catalogue?.['dct:title']).toHaveLength(4)
		expect(JSON.stringify(described)).not.toContain('dct:license')
		const licence = 'https://creativecommons.org/licenses/by/4.0/'
		const licensed = JSON.stringify(dcatCatalogue([{ organisation }], BASE, licence))
		expect(licensed.split(licence)).toHaveLength(1 + DISTRIBUTIONS.length)
	})

	test('[PR8] of an administration a Legislation that is or is not in force, of others a work', () => {
		expect(decisionMarkup(testEntry(), BASE, [], NO_GROUND)).toMatchObject({
			'@type': 'Legislation',
			legislationLegalForce: 'https://schema.org/InForce',
			legislationDate: '2026-11-14'
		})
		expect(decisionMarkup(testEntry({ standing: 'annulled' }), BASE, [], NO_GROUND)).toMatchObject({
			legislationLegalForce: 'https://schema.org/NotInForce'
		})
		const group = { ...testEntry().organisation, type: 'citizen_group' }
		const work = decisionMarkup(testEntry({ organisation: group }), BASE, [], NO_GROUND)
		expect(work).toMatchObject({ '@type': 'CreativeWork' })
		expect(work).not.toHaveProperty('legislationLegalForce')
	})

	test('[PR10] search engines are told the laws, the decisions it carries out or changes, and its languages', () => {
		const { ground } = testLeaving()
		expect(decisionMarkup(testEntry(), BASE, [], ground)).toMatchObject({
			isBasedOn: [
				{ '@id': 'https://likumi.example/eli/2', name: 'Law on Open Data, section 2' },
				{ name: '=Act(1)' },
				{ '@id': `${BASE}/register/DR-2025-000003` }
			],
			legislationChanges: [{ '@id': `${BASE}/register/DR-2025-000004` }],
			workTranslation: [{ inLanguage: 'uk', name: 'Чи публікуємо?' }]
		})
		expect(decisionMarkup(testEntry(), BASE, [], NO_GROUND)).not.toHaveProperty('isBasedOn')
	})

	test('[PR9] a map of the pages', () => {
		const map = sitemap([
			{ address: `${BASE}/register?a&b`, changed: null },
			{ address: `${BASE}/register/DR-2026-000001`, changed: '2026-11-15T10:00:00.000Z' }
		])
		expect(map).toContain('<loc>https://decide.example.org/register?a&amp;b</loc></url>')
		expect(map).toContain('<lastmod>2026-11-15T10:00:00.000Z</lastmod>')
	})
})
