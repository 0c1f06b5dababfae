import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { bundleFile } from '#collab/store/record/record-bundles.ts'
import { record } from '#schema/db/decisions.ts'
import { bundleRecord } from './bundle-record.ts'
import { evaluationOf } from './evaluation.ts'
import { sealRecord } from './seal-record.ts'
import { plant, testFacts, TEXT } from './test-facts.ts'
import { Desk, pem } from './test-tools.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
let world: TestDatabase
let desk: Desk
let sealed: Uint8Array
let key: string

beforeAll(async () => {
	world = await freshDatabase()
	desk = await Desk.make()
	await plant(world.db, testFacts({ language: 'it' }), ID)
	await sealRecord(world.db, ID, AT, {})
	const [made] = await world.db.select().from(record).where(eq(record.id, ID))
	if (!made?.pdf || made.canonicalJson === null) throw new Error('no record')
	sealed = made.pdf
	key = (JSON.parse(made.canonicalJson) as { ledger: { publicKey: string } }).ledger.publicKey
	await desk.put('record.pdf', sealed)
	await desk.put('record.json', made.canonicalJson)
	await bundleRecord(world.db, ID, AT, {})
	await desk.put('record.asice', (await bundleFile(world.db, ID, 'cades')).bytes)
	await desk.put('root.pem', pem((await evaluationOf(world.db, AT)).root))
})
afterAll(async () => {
	await desk.clear()
	await world.drop()
})

describe('[R13] npm run verify says in plain words what holds', () => {
	test('[R13] everything holds, in the language of authority, with the root and the key at hand', async () => {
		const said = await verify('record.pdf', '--root', desk.path('root.pem'), '--key', key)
		expect(said.output).toContain('Il testo è quello votato, segno per segno.')
		expect(said.output).toContain('La testa del registro è firmata con la chiave che hai indicato.')
		expect(said.output).toContain('conferma che il sigillo esisteva il 15 novembre 2026, 12:00')
		expect(said.output).toContain('Tutto corrisponde.')
		expect(said.output).toContain('Non è un sigillo qualificato.')
		expect(said.code).toBe(0)
	})

	test('[R13] without a root, trust is left to the reader and the exit code says so', async () => {
		const said = await verify('record.pdf', '--language', 'en')
		expect(said.output).toContain('Nothing contradicts this file')
		expect(said.output).toMatch(
			/Evaluation root, .*Whether to trust it is for you to say \(fingerprint [0-9a-f:]{95}\)/
		)
		expect(said.code).toBe(2)
		expect((await verify('record.pdf', '--evaluation')).code).toBe(0)
	})

	test('[R13] one byte changed ends with 1', async () => {
		const changed = Uint8Array.from(sealed)
		changed[20_000] = (changed[20_000] ?? 0) ^ 1
		await desk.put('changed.pdf', changed)
		const said = await verify('changed.pdf', '--evaluation', '--language', 'en')
		expect(said.output).toContain('The seal does NOT fit the file')
		expect(said.output).toContain('Something does not hold.')
		expect(said.code).toBe(1)
	})

	test('[R13] the frozen text and the checks can be had on their own', async () => {
		expect((await verify('record.pdf', '--text')).output).toContain(TEXT)
		const json = JSON.parse((await verify('record.pdf', '--json')).output) as { checks: unknown[] }
		expect(json.checks).toHaveLength(11)
	})

	test('[AS10] a bundle, the data alone, or several at once: what is unknown comes with what to do', async () => {
		const bundle = await verify('record.asice', '--evaluation')
		expect(bundle).toMatchObject({ code: 0 })
		expect(bundle.output).toMatch(/Il pacchetto[^]*Il PDF[^]*Il verbale/)
		expect(bundle.output).toContain('Il registro prosegue senza interruzioni dalla testa')
		expect(bundle.output).toContain('Fino al sigillo del PDF il registro è proseguito')
		const data = await verify('record.json', '--language', 'en')
		expect(data.output).toContain('The text is in the PDF and in the bundle: check one of those.')
		expect(data.output).toContain('the result is the same')
		expect(data.output).toContain('Unknown: whether a newer record takes the place of this one.')
		expect(data.output).toContain('The proof that the ledger goes on from the head it had before')
		expect(data.code).toBe(2)
		await desk.put(
			'changed.asice',
			(await desk.get('record.asice')).map((byte, at) => (at === 500 ? byte ^ 1 : byte))
		)
		const several = await verify(
			'record.pdf',
			desk.path('record.json'),
			desk.path('changed.asice'),
			'--evaluation'
		)
		expect(several.output).toContain('== ')
		expect(several.output).toContain(`The file is damaged. ${ID}.pdf`)
		expect(several.code).toBe(2)
	})

	test('[R13] what is no record, no PDF or no file is said, with 2', async () => {
		await desk.put('note.txt', 'not a PDF')
		expect(await verify('note.txt')).toEqual({
			code: 2,
			output: 'This is neither the PDF nor the bundle nor the data of a record.\n'
		})
		expect((await verify('missing.pdf')).output).toContain('cannot read')
		expect((await verify('record.pdf', '--root', '/nowhere')).code).toBe(2)
		expect((await verify('record.pdf', '--root', desk.path('note.txt'))).output).toContain(
			'no certificate'
		)
		expect((await verify('record.pdf', '--key', 'nonsense')).output).toContain('not a ledger key')
		expect((await verify('record.pdf', '--wrong')).output).toContain('npm run verify')
		expect((await verify('record.pdf', '--language', 'de')).output).toContain('en, it, lv, es')
	})
})

/** Runs the program as a stranger would: another process, from another folder, without a database. */
function verify(name: string, ...options: string[]): Promise<{ code: number; output: string }> {
	const program = join(import.meta.dirname, 'verify-cli.ts')
	return new Promise((resolve) => {
		const words = [program, desk.path(name), ...options]
		execFile(process.execPath, words, { cwd: desk.folder, env: {} }, (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr })
		)
	})
}
