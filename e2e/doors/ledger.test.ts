import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aPerson, aProcess, underCharter } from '#collab/store/cast/cast.ts'
import { loadLog, logOf } from '#collab/store/ledger/ledger.ts'
import { signerOf } from '#collab/store/ledger/signing.ts'
import { parseVerifierKey, SIGNS, signCheckpoint } from '#schema/ledger/checkpoint.ts'
import { openCosignature } from '#schema/ledger/cosignature.ts'
import { parseProof, verifyProof } from '#schema/ledger/proof.ts'
import { formatWitnessRequest } from '#schema/ledger/witness-request.ts'
import { openHouse, type House } from './door.ts'

/** Two running installations, each with a log of its own, that are witnesses for each other. */
let riga: House
let turin: House
let [rita, tina]: Caller[] = []
beforeAll(async () => {
	// One after the other: the first builds the pages where that is needed.
	riga = await openHouse()
	turin = await openHouse()
	rita = await aPerson(riga.world, 'Rita', { administrator: true })
	tina = await aPerson(turin.world, 'Tina', { administrator: true })
	await Promise.all([riga, turin].map(aPublicProcess))
}, 400_000)
afterAll(() => Promise.all([riga.close(), turin.close()]))

const DESK = '/admin/ledger'
const text = async (house: House, path: string) => (await fetch(house.url + path)).text()
const about = (house: House, path: string) =>
	text(house, `/log/${house.world.organisationId}/${path}`)

describe('[L9] two installations are witnesses for each other', () => {
	test('[L9] each asks the other, again when the network fails, and shows what it signed', async () => {
		const fault = await faultyTowards(turin.url)
		await befriend(riga, rita, turin, tina, fault.url)
		await befriend(turin, tina, riga, rita, riga.url)
		for (const [house, caller] of [
			[riga, rita],
			[turin, tina]
		] as const)
			expect(await house.send(caller ?? null, `${DESK}?/publish`, {})).toBe('done')
		await Promise.all([cosigned(riga, turin), cosigned(turin, riga)])
		expect(fault.failures()).toBe(1)
		fault.server.close()
		const entries = JSON.parse(await about(riga, 'entries')) as { entries: { index: number }[] }
		const index = entries.entries[0]?.index ?? -1
		const proof = await about(riga, `entries/${index}`)
		const read = parseProof(proof)
		const key = parseVerifierKey((await about(riga, 'key')).trim())
		expect(read && key && (await verifyProof(read, key)).included).toBe(true)
		expect(proof).toContain(await witnessName(turin))
	}, 60_000)

	test('[L9] a fork, an older head, a wrong key and an unknown log are refused; the witness goes on', async () => {
		const { id = '' } = (await logOf(riga.world.db, riga.world.organisationId)) ?? {}
		const { origin, privateKey } = await loadLog(riga.world.db, id)
		const verifier = parseVerifierKey((await about(riga, 'key')).trim())
		const size = Number((await about(riga, 'checkpoint')).split('\n')[1])
		const sign = await signerOf(privateKey)
		const root = new Uint8Array(32).fill(7)
		const ask = async (oldSize: number, checkpoint: string, hashes = 0) => {
			const proof = Array.from({ length: hashes }, () => root)
			const body = formatWitnessRequest({ oldSize, proof, checkpoint })
			const answer = await fetch(`${turin.url}/witness/add-checkpoint`, { method: 'POST', body })
			return [answer.status, answer.headers.get('content-type'), await answer.text()]
		}
		const head = (of: number, name = origin) =>
			signCheckpoint(
				{ origin: name, size: of, root },
				{ name, key: verifier?.key ?? new Uint8Array(32) },
				sign
			)
		const sized = [409, 'text/x.tlog.size', `${size}\n`]
		expect((await ask(size, await head(size + 5), 3))[0]).toBe(422)
		expect(await ask(size, await head(size))).toEqual(sized)
		expect(await ask(1, await head(2), 1)).toEqual(sized)
		expect(
			(await ask(size, (await about(riga, 'checkpoint')).replace(/ (\S{10})/, ' AAAAAAAAAA')))[0]
		).toBe(403)
		expect((await ask(0, await head(3, 'nobody.example')))[0]).toBe(404)
		expect((await ask(0, 'nonsense'))[0]).toBe(400)
		const desk = await turin.get(tina ?? null, DESK)
		expect(desk.text).toContain('does not continue what we saw')
		await aProcess(riga.world)
		expect(await riga.send(rita ?? null, `${DESK}?/publish`, {})).toBe('done')
		expect(await befriend(riga, rita, turin, tina, turin.url)).toBe('done')
		await cosigned(riga, turin)
	}, 60_000)
})

test('[L10] the examples of docs/ledger.md do what it says', async () => {
	const guide = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
	const blocks = [...guide.matchAll(/```sh\n([^`]+)```/g)].map(([, block = '']) => block)
	const script = blocks
		.join('\n')
		.replace('https://interlink.example.org', riga.url)
		.replace('ORGANISATION', riga.world.organisationId)
	const folder = mkdtempSync(join(tmpdir(), 'interlink-curl-'))
	await stamped(riga)
	const said = execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
		cwd: folder,
		encoding: 'utf8'
	})
	expect(said).toContain('<feed xmlns')
	expect(said).toContain('Hash Algorithm: sha256')
	const proof = parseProof(readFileSync(join(folder, 'entry.tlog-proof'), 'utf8'))
	const key = parseVerifierKey(readFileSync(join(folder, 'key.txt'), 'utf8').trim())
	expect(proof && key && (await verifyProof(proof, key)).included).toBe(true)
	rmSync(folder, { recursive: true })
}, 60_000)

test('[L10] pages elsewhere may ask, caches may keep, and nonsense is a plain refusal', async () => {
	const asked = (path: string) => fetch(`${riga.url}/log/${riga.world.organisationId}/${path}`)
	const { headers } = await asked('checkpoint')
	expect(headers.get('access-control-allow-origin')).toBe('*')
	expect(headers.get('cache-control')).toBe('public, max-age=60')
	const answers = await Promise.all(
		[
			'checkpoint/x',
			'entries?from=-1',
			'entries/99999',
			'consistency?from=2',
			'checkpoint/99999'
		].map(async (path) => [(await asked(path)).status, await (await asked(path)).text()])
	)
	expect(answers).toEqual([
		[400, 'malformed\n'],
		[400, 'malformed\n'],
		[404, 'not_found\n'],
		[400, 'malformed\n'],
		[404, 'not_found\n']
	])
	expect((await fetch(`${riga.url}/log/${crypto.randomUUID()}/key`)).status).toBe(404)
	expect((await riga.get(null, DESK)).status).toBe(303)
	expect(await text(riga, '/healthz')).toContain('"ledger":"ok"')
})

async function aPublicProcess(house: House): Promise<void> {
	const process = await aProcess(house.world)
	await underCharter(house.world, process, { records: { publish: 'public' } })
}

/** Says to each what the other's key is: one asks at `address`, the other cosigns. */
async function befriend(
	asks: House,
	asking: Caller | undefined,
	cosigns: House,
	cosigning: Caller | undefined,
	address: string
): Promise<string> {
	const key = (await about(asks, 'key')).trim()
	expect(await cosigns.send(cosigning ?? null, `${DESK}?/watch`, { key })).toBe('done')
	const witness = { url: `${address}/witness`, key: (await text(cosigns, '/witness/key')).trim() }
	return asks.send(asking ?? null, `${DESK}?/witness`, witness)
}

/** Waits until the newest checkpoint of one carries a cosignature of the other that holds. */
async function cosigned(house: House, witness: House): Promise<void> {
	const key = parseVerifierKey((await text(witness, '/witness/key')).trim(), SIGNS.cosignatures)
	await soon(async () => {
		const note = await about(house, 'checkpoint')
		return key !== null && (await openCosignature(note, key)) !== null
	}, house)
}

async function stamped(house: House): Promise<void> {
	const size = (await about(house, 'checkpoint')).split('\n')[1]
	await soon(
		async () => !(await about(house, `checkpoint/${size}/timestamp`)).startsWith('not_found'),
		house
	)
}

async function soon(holds: () => Promise<boolean>, house: House): Promise<void> {
	for (const until = Date.now() + 40_000; Date.now() < until;) {
		if (await holds()) return
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error(`it did not come: ${house.said()}`)
}

async function witnessName(house: House): Promise<string> {
	return (await text(house, '/witness/key')).split('+')[0] ?? ''
}

/** A way to an installation that breaks the first time somebody takes it. */
async function faultyTowards(url: string) {
	let failures = 0
	const server: Server = createServer((request, response) => {
		if (failures === 0) {
			failures++
			request.socket.destroy()
			return
		}
		const parts: Buffer[] = []
		request.on('data', (part: Buffer) => parts.push(part))
		request.on('end', () => {
			void fetch(url + request.url, { method: 'POST', body: Buffer.concat(parts) }).then(
				async (answer) => {
					const type = answer.headers.get('content-type') ?? ''
					response.writeHead(answer.status, { 'content-type': type }).end(await answer.text())
				}
			)
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	return { url: `http://127.0.0.1:${port}`, server, failures: () => failures }
}
