import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkpointBody } from '#schema/ledger/checkpoint.ts'
import type { KeptHead } from '#schema/ledger/kept-head.ts'
import { HeadsFile } from './heads-file.ts'

const AT = new Date('2026-11-15T10:00:00Z')
let folder: string
let path: string
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-heads-'))
	path = join(folder, 'inside', 'checkpoints.jsonl')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('[L15] what one process keeps another one finds, also while both write', async () => {
	const [one, other] = await Promise.all([HeadsFile.at(path), HeadsFile.at(path)])
	expect(await one.of('town')).toEqual({ heads: [], numbers: {} })
	await Promise.all([1, 2, 3, 4].map((size) => (size % 2 ? one : other).keep(aHead(size))))
	await other.keep(aHead(5))
	for (const file of [one, other, await HeadsFile.at(path)]) {
		const { heads, numbers } = await file.of('town')
		expect(heads).toEqual([aHead(5)])
		expect(numbers).toEqual({ 2026: 5 })
		expect((await file.of('elsewhere')).heads).toEqual([])
	}
})

test('[L15] a line that a power cut left half spoils only itself', async () => {
	const file = await HeadsFile.at(path)
	await file.keep(aHead(3))
	await appendFile(path, '{"at":"2026-11-')
	expect((await file.of('town')).heads).toEqual([aHead(3)])
	await file.keep(aHead(4))
	expect((await file.of('town')).heads).toEqual([aHead(4)])
	expect((await (await HeadsFile.at(path)).of('town')).heads).toEqual([aHead(4)])
	expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4)
})

test('[L15] a running process forgets nothing when the file is put back', async () => {
	const file = await HeadsFile.at(path)
	await file.keep(aHead(9))
	expect((await file.of('town')).numbers).toEqual({ 2026: 9 })
	await writeFile(path, '')
	await file.keep(aHead(4))
	const { heads, numbers } = await file.of('town')
	expect(heads.map(({ size }) => size)).toEqual([9, 4])
	expect(numbers).toEqual({ 2026: 9 })
})

test('[L15] where nothing can be written the start says so, and what to set', async () => {
	await writeFile(join(folder, 'a file'), '')
	await expect(HeadsFile.at(join(folder, 'a file', 'heads'))).rejects.toThrow('HEADS_FILE')
})

function aHead(size: number): KeptHead {
	const head = { origin: 'town', size, root: new Uint8Array(32).fill(size) }
	return { ...head, note: `${checkpointBody(head)}\n— x AAAA\n`, numbers: { 2026: size }, at: AT }
}
