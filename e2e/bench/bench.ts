// `npm run bench`: ours, bare Hocuspocus and y-websocket in turn, on the same machine and under the same
// load, and the ratios between them. `-- --quick` shortens every run; `-- --write` updates
// docs/benchmarks.md between its marks.
import { CONTENDERS, type Contender } from './contenders.ts'
import { bytesPerKey, type Fanout, fanout, memoryPerConnection, openingTime } from './load.ts'
import { ratio, shown, taken, writeReport } from './report.ts'
import { seeds } from './seeds.ts'

const quick = process.argv.includes('--quick')
const seconds = quick ? 3 : 10
const large = seeds()

const shapes = {
	'1 writer, 10 readers': { documents: 1, writers: 1, readers: 10, perSecond: 20, seconds },
	'1 writer, 100 readers': { documents: 1, writers: 1, readers: 100, perSecond: 20, seconds },
	'1 writer, 300 readers': { documents: 1, writers: 1, readers: 300, perSecond: 20, seconds },
	'50 writers': { documents: 1, writers: 50, readers: 0, perSecond: 4, seconds },
	'200 documents x 3': { documents: 200, writers: 3, readers: 0, perSecond: 2, seconds }
}

type Figures = Record<string, number | null>
const figures: Record<string, Figures> = {}

for (const [name, start] of Object.entries(CONTENDERS)) {
	console.error(`\n== ${name}`)
	figures[name] = await measure(await start())
}

const report = table()
console.log(report)
if (process.argv.includes('--write')) writeReport('bench', report)

async function measure(contender: Contender): Promise<Figures> {
	const result: Figures = {}
	try {
		// First, in a young process: later, memory that earlier loads have left would be used again.
		const connections = quick ? 200 : 1_000
		const bytes = await memoryPerConnection(contender, connections)
		result['RSS per 1,000 connections: MB'] = (bytes * 1_000) / 1e6
		for (const [name, shape] of Object.entries(shapes)) {
			const run = await fanout(contender, shape)
			note(name, run)
			result[`${name}: p50 ms`] = run.p50Ms
			result[`${name}: p99 ms`] = run.p99Ms
			result[`${name}: CPU s per 1,000 deliveries`] = run.cpuPerThousand
		}
		for (const seed of large) {
			const doors = await contender.prepare(3, 1, seed)
			const colds = [0, 1, 2].map((index) => doors(0, index))
			const times: number[] = []
			for (const door of colds) times.push(await openingTime(door, 1))
			result[`cold open, ${seed.name}: ms`] = times.sort((a, b) => a - b)[1] ?? null
			console.error(`   cold open, ${seed.name}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`)
		}
		const [, , paragraphs] = large
		if (paragraphs) {
			result['bytes stored per key in 5,000 paragraphs'] = await bytesPerKey(
				contender,
				paragraphs,
				quick ? 24 : 80
			)
		}
	} finally {
		await contender.stop()
	}
	return result
}

function note(name: string, run: Fanout): void {
	if (run.deliveries !== run.expected)
		throw new Error(`${name}: ${run.deliveries} of ${run.expected} deliveries arrived`)
	console.error(`   ${name}: p50 ${run.p50Ms.toFixed(1)} ms, p99 ${run.p99Ms.toFixed(1)} ms`)
}

function table(): string {
	const ours = figures.interlink ?? {}
	const rows = Object.keys(ours).map((key) => {
		const values = Object.keys(CONTENDERS).map((name) => figures[name]?.[key] ?? null)
		const [own = null, bare = null, reference = null] = values
		const cells = [...values.map(shown), ratio(own, bare), ratio(own, reference)]
		return `| ${key} | ${cells.join(' | ')} |`
	})
	return [
		taken(`npm run bench${quick ? ' -- --quick' : ''}`),
		'',
		'| | Interlink | Hocuspocus | y-websocket | ours / Hocuspocus | ours / y-websocket |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...rows
	].join('\n')
}
