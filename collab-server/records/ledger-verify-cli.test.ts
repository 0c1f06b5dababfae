import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
	aCitizen,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type World
} from '#collab/store/cast/cast.ts'
import { exportOfLog, exportOfProcess } from '#collab/store/ledger/ledger-export.ts'
import { publicLog, publishHead, publishedHead } from '#collab/store/ledger/published-heads.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { evaluationOf } from './evaluation.ts'
import { exitCodeOf, sentenceOf, verifyExport } from './ledger-verify-cli.ts'
import { stampHead } from './stamp-head.ts'

let world: World
let folder: string
let lines: string[]
let kept: string
let trusted: string[]
beforeAll(async () => {
	world = await aWorld()
	folder = mkdtempSync(join(tmpdir(), 'interlink-ledger-'))
	const { id } = await publicLog(world.db, world.organisationId)
	for (let heads = 0; heads < 2; heads++) {
		for (let processes = 0; processes < 3; processes++) await aProcess(world)
		await publishHead(world.db, id, world.now)
		const { size } = await publishedHead(world.db, id)
		await stampHead(world.db, id, size, world.now, {})
	}
	const { root } = await evaluationOf(world.db, world.now)
	const first = await publishedHead(world.db, id, 6)
	kept = write('kept.txt', first.note)
	writeFileSync(join(folder, 'root.der'), root)
	const { verifier } = await publicLog(world.db, world.organisationId)
	trusted = ['--key', verifierKey(verifier), '--root', join(folder, 'root.der')]
	lines = await all(await exportOfLog(world.db, await anAdministrator()))
})
afterAll(async () => {
	rmSync(folder, { recursive: true })
	await world.drop()
})

describe('[L12] an exported log is checked offline', () => {
	test('[L12] everything holds with the key, the authority and a kept checkpoint; without, it stays unknown', () => {
		const file = write('all.jsonl', lines.join(''))
		const checked = verify(file, ...trusted, '--checkpoint', kept)
		expect(checked).toMatchObject({ code: 0 })
		expect(checked.said).toContain('The log begins with the checkpoint you kept, at 6 entries.')
		expect(verify(file).code).toBe(2)
	})

	test('[L12] every changed line is found, and what it is about is named', async () => {
		const changes: [
			change: (line: string) => string,
			at: (line: string) => boolean,
			says: RegExp
		][] = [
			[
				(line) => line.replace(/"entry":"..../, '"entry":"AAAA'),
				isPlace(4),
				/Entry 4 is missing or is not/
			],
			[() => '', isPlace(4), /Entry 4 is missing/],
			[(line) => line.replace(/\["..../, '["AAAA'), isPlace(7), /Entry 7 is missing or is not/],
			[(line) => line.replace(/,"....(?=[^"]*"\]\})/, ',"AAAA'), isPlace(7), /Hash 0 on level 3/],
			[
				(line) => line.replace(/\\n6\\n/g, '\\n5\\n'),
				isHead(6),
				/checkpoint at 5 entries does NOT/
			],
			[
				(line) => line.replace(/"timestamp":"(.{400})..../, '"timestamp":"$1AAAA'),
				isHead(6),
				/time-stamp .* does NOT/
			],
			[() => '{}\n', isPlace(2), /Line 4 cannot be read/]
		]
		for (const [change, at, says] of changes) {
			const changed = lines.map((line) => (at(line) ? change(line) : line))
			const { code, said } = await examined(changed)
			expect(said).toMatch(says)
			expect(code).toBe(1)
		}
		const cut = await examined(lines.slice(0, 5))
		expect(cut).toMatchObject({ code: 1, said: expect.stringContaining('has 4') })
	})

	test('[L12] a folder of entries alone, and a kept checkpoint of another history', async () => {
		const parts = join(folder, 'parts')
		mkdirSync(parts)
		const bare = lines.map((line) => line.replace(/,"nodes":\[[^\]]*\]/, ''))
		writeFileSync(join(parts, 'a.jsonl'), bare.slice(0, 4).join(''))
		writeFileSync(join(parts, 'b.jsonl'), bare.slice(4).join(''))
		writeFileSync(join(parts, 'kept.txt'), 'nothing of this kind\n')
		expect(verify(parts, ...trusted)).toMatchObject({ code: 2 })
		const changed = bare.map((line) =>
			isPlace(1)(line) ? line.replace(/"entry":"..../, '"entry":"AAAA') : line
		)
		const { code, said } = await examined(changed, readFileSync(kept, 'utf8'))
		expect(code).toBe(1)
		expect(said).toContain('NOT begin with the checkpoint you kept')
	})

	test('[L12] a superuser who rewrites a row is named in the export too', async () => {
		await world.db.transaction(async (tx) => {
			await tx.execute(sql`set local session_replication_role = replica`)
			await tx.execute(
				sql`update ledger_entry set entry = 'x', leaf_hash = sha256('\\x00'::bytea || 'x'::bytea) where index = 3`
			)
		})
		const rewritten = await all(await exportOfLog(world.db, await anAdministrator()))
		const { code, said } = await examined(rewritten)
		expect(code).toBe(1)
		expect(said).toContain('Entry 3 is missing or is not what the tree holds.')
	})
})

test('[L12] who keeps the records of a process gets its entries, and of others the hashes', async () => {
	const process = await aProcess(world)
	const sal = await aSecretary(world, process)
	const own = await all(await exportOfProcess(world.db, sal, process.id, world.now))
	const told = own.map((line) =>
		Buffer.from(/"entry":"([^"]+)"/.exec(line)?.[1] ?? '', 'base64').toString()
	)
	expect(told.filter((entry) => entry !== '').every((entry) => entry.includes(process.id))).toBe(
		true
	)
	const { said } = await examined(own)
	expect(said).not.toMatch(/NOT|missing/)
	const cleo = await aCitizen(world, process)
	expect(await codeOf(exportOfProcess(world.db, cleo, process.id, world.now))).toBe('forbidden')
	expect(await codeOf(exportOfLog(world.db, sal))).toBe('forbidden')
})

const anAdministrator = () => aPerson(world, 'Ada', { administrator: true })
const isPlace = (index: number) => (line: string) => line.startsWith(`{"index":${index},`)
const isHead = (size: number) => (line: string) => line.includes(`\\n${size}\\n`)

async function all(given: AsyncGenerator<string>): Promise<string[]> {
	const found: string[] = []
	for await (const line of given) found.push(line)
	return found
}

function write(name: string, text: string): string {
	const path = join(folder, name)
	writeFileSync(path, text)
	return path
}

/** What the command would find, with every key that can be had. */
async function examined(given: string[], ...checkpoints: string[]) {
	const { verifier } = await publicLog(world.db, world.organisationId)
	const roots = [(await evaluationOf(world.db, world.now)).root]
	const linesIn = async function* () {
		yield* given.map((line) => line.trimEnd())
	}
	const found = await verifyExport(linesIn(), {
		keys: [verifier],
		witnesses: [],
		kept: checkpoints,
		roots
	})
	const said = found.map((one) => sentenceOf(one, 'en'))
	return { code: exitCodeOf(found), said: said.join('\n') }
}

/** The command as anybody runs it. */
function verify(...words: string[]): { code: number; said: string } {
	const command = new URL('ledger-verify-cli.ts', import.meta.url).pathname
	try {
		return {
			code: 0,
			said: execFileSync(process.execPath, [command, ...words], { encoding: 'utf8' })
		}
	} catch (error) {
		const { status, stdout } = error as { status: number; stdout: string }
		return { code: status, said: stdout }
	}
}
