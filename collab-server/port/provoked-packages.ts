import { strFromU8, strToU8 } from 'fflate'
import { readZip } from '#schema/record/zip-read.ts'
import type { Given, Provocations } from '../store/acting/provoked/given.ts'
import { aPerson, aProcess } from '../store/cast/cast.ts'
import { aJoined } from '../store/cast/cast-joined.ts'
import { bagged } from './bag.ts'
import { processPackage } from './process-package.ts'
import { zipped } from './zip-stream.ts'

const DATA = 'data/'

/** The package of a process, brought by an administrator; `change` is done to its files first. */
async function brings(
	given: Given,
	change: (path: string, text: string) => string | null,
	whole = true
) {
	// A process of its own: of whom the cast puts into the other the log knows nothing.
	const process = await aProcess(given.world)
	const sal = await aJoined(given.world, process, 'secretary', 'Sal')
	const { bytes } = await processPackage(given.db, sal, process.id, given.now)
	const members = await readZip(new Uint8Array(await bytesOf(bytes)))
	const files = members
		.map(({ name, bytes: own }) => ({
			path: name.slice(name.indexOf('/') + 1),
			text: strFromU8(own)
		}))
		.flatMap(({ path, text }) => {
			const changed = change(path, text)
			return changed === null ? [] : [{ path, bytes: strToU8(changed) }]
		})
	async function* payload() {
		for (const { path, bytes: own } of files)
			if (path.startsWith(DATA)) yield { path: path.slice(DATA.length), bytes: own }
	}
	async function* asItWas() {
		for (const { path, bytes: own } of files) yield { path: `bag/${path}`, bytes: own }
	}
	const file = await bytesOf(zipped(whole ? bagged('bag', payload(), []) : asItWas(), given.now))
	const ann = await aPerson(given.world, 'Ann', { administrator: true })
	return given.act(ann, 'bring-process', { file: new Blob([new Uint8Array(file)]) })
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const all: Uint8Array[] = []
	for await (const piece of pieces) all.push(piece)
	return Buffer.concat(all)
}

/** Refusals of what comes from another installation. */
export const PACKAGES = {
	package_unreadable: (given) =>
		brings(given, (path, text) => (path === 'data/process.json' ? null : text)),
	package_changed: (given) =>
		brings(given, (path, text) => (path === 'data/people.csv' ? `${text} ` : text), false),
	package_unfit: (given) =>
		brings(given, (path, text) => (path === 'data/tables/process.jsonl' ? '{}\n' : text)),
	package_log: (given) =>
		brings(given, (path, text) =>
			path === 'data/ledger/ledger.jsonl' ? text.split('\n').slice(0, 2).join('\n') : text
		),
	package_unlogged: (given) =>
		brings(given, (path, text) =>
			path === 'data/tables/membership.jsonl'
				? text.replace('"role":"secretary"', '"role":"official"')
				: text
		),
	package_known: (given) => brings(given, (_, text) => text)
} satisfies Provocations
