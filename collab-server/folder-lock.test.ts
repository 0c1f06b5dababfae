import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder belongs to one process, and is free after its release', async () => {
	const lock = await lockFolder(folder)
	await expect(lockFolder(folder)).rejects.toThrow(/already running on .* \(process \d+\)/)
	await lock.release()
	await (await lockFolder(folder)).release()
	expect(await readdir(folder)).toEqual(['interlink.lock.2'])
})

test('a lock left by a killed process is taken over', async () => {
	const held = await lockFolder(folder)
	const lock = JSON.parse(await readFile(join(folder, 'interlink.lock.1'), 'utf8'))
	await held.release()
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
	const left = JSON.stringify({ ...lock, pid: child.pid })
	child.kill('SIGKILL')
	await once(child, 'exit')
	await writeFile(join(folder, 'interlink.lock.1'), left)
	await (await lockFolder(folder)).release()
})

test('a lock whose number now belongs to another process is stale too', async () => {
	const left = JSON.stringify({ pid: process.pid, began: 'another boot 1' })
	await writeFile(join(folder, 'interlink.lock.1'), left)
	await (await lockFolder(folder)).release()
})

test('a lock torn by a power cut is stale', async () => {
	await writeFile(join(folder, 'interlink.lock.1'), '{"pid":')
	await (await lockFolder(folder)).release()
})

test('of many takers of a stale lock one wins, however late the others look', async () => {
	for (let round = 1; round <= 30; round++) {
		const left = JSON.stringify({ pid: 1, began: 'long ago' })
		await writeFile(join(folder, `interlink.lock.${round * 10}`), left)
		const tries = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)))
		const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
		expect(won).toHaveLength(1)
		await won[0]?.release()
	}
})
