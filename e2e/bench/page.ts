// `npm run bench:page`: our production build and a bare page of Tiptap on Hocuspocus in turn, in the same
// Chromium, with the same documents and the same other people at work in them.
//
//   npm run bench:page -- [--minutes=1] [--rounds=3] [--keys=60] [--only=open,type,bytes,memory] [--write]
import { type Browser, chromium } from '@playwright/test'
import { browserPath } from '../world/browser.ts'
import { type Contender, interlinkPages, tiptapPage } from './contenders.ts'
import { pause, quantile } from './load.ts'
import { Others } from './others.ts'
import { load, ratio, shown, taken, writeReport } from './report.ts'
import { manyParagraphs, type Seed } from './seeds.ts'
import { BROWSER_ARGUMENTS, Tab } from './tab.ts'

const minutes = Number(option('minutes', '1'))
const rounds = Number(option('rounds', '3'))
const keys = Number(option('keys', '60'))
const parts = option('only', 'open,type,bytes,memory').split(',')
const OTHERS = 20
const CROWDS = [0, 1, OTHERS]
/** What making a document and its people leaves to be done is done by then. */
const REST_MS = 2_000
const SIZES = [100, 5_000]

const seeds = new Map(SIZES.map((size) => [size, seedOf(size)]))
const samples = { interlink: new Map<string, number[]>(), tiptap: new Map<string, number[]>() }
type Name = keyof typeof samples

const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGUMENTS })
const contenders: Record<Name, Contender> = {
	interlink: await interlinkPages(),
	tiptap: await tiptapPage()
}
const loads = [load()]
try {
	if (parts.includes('bytes')) await inTurn('bytes', (name) => bytes(name, browser))
	for (let round = 0; round < rounds; round++) {
		if (parts.includes('open')) await inTurn('opening', (name) => opening(name, browser))
		if (parts.includes('type')) await inTurn('typing', (name) => typing(name, browser))
		loads.push(load())
	}
	if (parts.includes('memory')) await memory(browser)
	loads.push(load())
} finally {
	await browser.close()
	await Promise.all(Object.values(contenders).map((contender) => contender.stop()))
}
const report = table()
console.log(report)
if (process.argv.includes('--write')) writeReport('page', report)

/** Ours and the bare page one after the other, so that both meet what else the machine does. */
async function inTurn(what: string, measure: (name: Name) => Promise<void>): Promise<void> {
	for (const name of Object.keys(samples) as Name[]) {
		console.error(`   ${what}: ${name}, load ${load()}`)
		await measure(name)
	}
}

/** Scripts transferred until the page asks for nothing more, in kB. */
async function bytes(name: Name, browser: Browser): Promise<void> {
	const write = 'script of a text one may write: kB'
	await transferred(name, browser, write, 'citizen')
	if (name === 'interlink')
		await transferred(name, browser, 'script of a text one reads: kB', 'observer')
}

async function transferred(
	name: Name,
	browser: Browser,
	what: string,
	role: 'citizen' | 'observer'
) {
	const doorOf = await contenders[name].prepare(1, 1, seeds.get(100), role)
	const tab = await Tab.begin(browser, doorOf(0, 0))
	await tab.rest(doorOf(0, 0).page)
	if (!(await tab.page.content()).includes('Paragraph 1')) throw new Error('no text is there')
	keep(name, what, [tab.scriptBytes / 1_000])
	await tab.close()
}

async function opening(name: Name, browser: Browser): Promise<void> {
	for (const size of SIZES) {
		const doorOf = await contenders[name].prepare(1, 2, seeds.get(size))
		// Somebody else was here before: a server that has just started is another question.
		const before = await Tab.begin(browser, doorOf(1, 0))
		await before.editable()
		await before.close()
		await pause(REST_MS)
		const tab = await Tab.begin(browser, doorOf(0, 0))
		await open(name, tab, `editable, nothing cached, ${count(size)} paragraphs`)
		// What a device keeps of a text is written shortly after; the second visit fills the cache of code.
		await pause(1_500)
		await tab.editable()
		await pause(500)
		await open(name, tab, `editable, cached, ${count(size)} paragraphs`)
		await tab.close()
	}
}

async function open(name: Name, tab: Tab, what: string): Promise<void> {
	keep(name, `${what}: ms`, [await tab.editable()])
	keep(name, `${what}: work of the page, ms`, [await tab.workMs()])
}

async function typing(name: Name, browser: Browser): Promise<void> {
	for (const size of SIZES) {
		for (const others of CROWDS) {
			const doorOf = await contenders[name].prepare(1, 1 + others, seeds.get(size))
			const crowd = await Others.begin(
				Array.from({ length: others }, (_, index) => doorOf(index + 1, 0))
			)
			const tab = await Tab.begin(browser, doorOf(0, 0))
			await tab.editable()
			await pause(1_500)
			const people = ['alone', 'one other'][others] ?? `${others} others`
			keep(name, `a key, ${count(size)} paragraphs, ${people}`, await tab.type(keys))
			crowd.stop()
			await tab.close()
		}
	}
}

/** Both pages at once for the whole spell, each with as many others at work. */
async function memory(browser: Browser): Promise<void> {
	const open = await Promise.all(
		(Object.keys(samples) as Name[]).map(async (name) => {
			const doorOf = await contenders[name].prepare(1, 1 + OTHERS, seeds.get(100))
			const tab = await Tab.begin(browser, doorOf(0, 0))
			await tab.editable()
			await pause(2_000)
			keep(name, 'memory of the tab, just opened: MB', [(await tab.heapBytes()) / 1e6])
			const doors = Array.from({ length: OTHERS }, (_, index) => doorOf(index + 1, 0))
			return { name, tab, crowd: await Others.begin(doors) }
		})
	)
	for (let passed = 0; passed < minutes; passed++) {
		await pause(Math.min(1, minutes - passed) * 60_000)
		for (const { name, tab } of open)
			console.error(
				`   ${passed + 1} min, ${name}: ${((await tab.heapBytes()) / 1e6).toFixed(1)} MB`
			)
	}
	for (const { name, tab, crowd } of open) {
		const after = `memory of the tab, ${minutes} min of ${OTHERS} others: MB`
		keep(name, after, [(await tab.heapBytes()) / 1e6])
		console.error(`   ${name}: ${crowd.written} letters of others`)
		crowd.stop()
		await tab.close()
	}
}

function keep(name: Name, what: string, values: number[]): void {
	// As it comes: a run that breaks off has said what it knew.
	console.error(`   ${name}: ${what}: ${quantile(values, 0.5).toPrecision(4)}`)
	samples[name].set(what, [...(samples[name].get(what) ?? []), ...values])
}

function table(): string {
	const rows = [...samples.interlink.keys()].flatMap((what) =>
		what.startsWith('a key')
			? [row(what, 0.5, ': p50 ms'), row(what, 0.95, ': p95 ms')]
			: [row(what)]
	)
	return [
		`${taken('npm run bench:page')}; ${rounds} rounds in turn, ${keys} keys each, load ${loads.join(', ')} on the way`,
		'',
		'| | Interlink | bare Tiptap | ours / bare |',
		'| --- | ---: | ---: | ---: |',
		...rows
	].join('\n')
}

function row(what: string, at = 0.5, unit = ''): string {
	const [own = null, other = null] = Object.values(samples).map((all) => {
		const values = all.get(what)?.toSorted((a, b) => a - b)
		return values ? quantile(values, at) : null
	})
	return `| ${what}${unit} | ${shown(own)} | ${shown(other)} | ${ratio(own, other)} |`
}

function seedOf(size: number): Seed {
	return { name: `${size} paragraphs`, kind: 'document', state: manyParagraphs(size) }
}

function count(size: number): string {
	return size.toLocaleString('en')
}

function option(name: string, otherwise: string): string {
	const given = process.argv.find((word) => word.startsWith(`--${name}=`))
	return given?.slice(name.length + 3) ?? otherwise
}
