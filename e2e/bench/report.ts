import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** When, on what machine and by which command figures were taken. */
export function taken(command: string): string {
	const [cpu] = cpus()
	const machine = `${cpus().length} x ${cpu?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
	const date = new Date().toISOString().slice(0, 10)
	return `${date}, ${machine}, Node ${process.versions.node}, \`${command}\``
}

/** How busy the machine is now, for whoever reads figures taken on a shared one. */
export function load(): string {
	return (loadavg()[0] ?? 0).toFixed(1)
}

export function shown(value: number | null): string {
	if (value === null) return 'none'
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

export function ratio(own: number | null, other: number | null): string {
	return own === null || other === null || other === 0 ? '' : (own / other).toFixed(2)
}

/** Puts a report between its marks in docs/benchmarks.md. */
export function writeReport(mark: string, report: string): void {
	const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
	const page = readFileSync(file, 'utf8')
	const [before, rest] = page.split(`<!-- ${mark} -->`)
	const after = rest?.split(`<!-- /${mark} -->`)[1]
	if (before === undefined || after === undefined) throw new Error(`no marks of ${mark}`)
	const between = `<!-- ${mark} -->\n\n${report}\n\n<!-- /${mark} -->`
	writeFileSync(file, before + between + after)
}
