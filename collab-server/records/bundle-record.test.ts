import { sign, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { unzipSync, zipSync, type Zippable } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { keepFiles, type WholeFile } from '#collab/store/files/file-rows.ts'
import { jobsOf } from '#collab/store/database/jobs.ts'
import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { bundleFile, bundleView } from '#collab/store/record/record-bundles.ts'
import { recordBundle } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import {
	BUNDLE_FORMS,
	MEMBERS,
	fileMember,
	usualForm,
	type BundleForm
} from '#schema/record/asic.ts'
import { isOutside } from '#schema/record/bundle-read.ts'
import { examine, verdictOf, type Examination } from '#schema/record/examine.ts'
import { parseRecord } from '#schema/record/record.ts'
import { digest, type CheckName } from '#schema/record/verify.ts'
import { bundleRecord } from './bundle-record.ts'
import { evaluationOf } from './evaluation.ts'
import { sealBundle } from './seal-bundle.ts'
import { sealRecord } from './seal-record.ts'
import { plant, testFacts } from './test-facts.ts'
import { aSigner } from './test-signing.ts'
import { Desk, tool } from './test-tools.ts'
import { timestampBy } from './timestamp.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const LATER = new Date('2026-11-15T10:10:00Z')
const WAYS = {
	[MEMBERS.consistency]: 'since',
	[MEMBERS.sealedConsistency]: 'sealed_since'
} as const
const NOWHERE = { TSA_URL: 'http://127.0.0.1:1/tsa' }

let world: TestDatabase
let desk: Desk
let bundles: Record<BundleForm, Uint8Array>
let waiting: typeof recordBundle.$inferSelect | undefined

beforeAll(async () => {
	world = await freshDatabase()
	desk = await Desk.make()
	await plant(world.db, withFiles(testFacts({ language: 'it' })), ID)
	const [editor] = testFacts().people
	const added = { by: editor?.id ?? '', at: AT }
	await keepFiles(world.db, testFacts().artefact.id, [PICTURE, LETTER], added)
	await sealRecord(world.db, ID, AT, {})
	await expect(bundleRecord(world.db, ID, AT, NOWHERE)).rejects.toThrow('answer')
	waiting = await row()
	await Promise.all([1, 2].map(() => bundleRecord(world.db, ID, LATER, {})))
	const made = await row()
	if (!made?.cades || !made.xades) throw new Error('no bundle')
	bundles = { cades: made.cades, xades: made.xades }
})
afterAll(async () => {
	await desk.clear()
	await world.drop()
})

/** A picture and an attachment that the text names, one that it does not, and who wrote what. */
const PICTURE = fileOf('map.png', 'image/png', 'a picture')
const LETTER = fileOf('letter.pdf', 'application/pdf', 'a letter')

function fileOf(name: string, type: 'image/png' | 'application/pdf', content: string): WholeFile {
	const bytes = new TextEncoder().encode(content)
	const measures = type === 'image/png' ? { width: 4, height: 3 } : { width: null, height: null }
	return { hash: digest(bytes), name, type, size: bytes.length, ...measures, bytes }
}

/** The case with a text that names both files, and a shared document in which two people stand. */
function withFiles(facts: RecordFacts): RecordFacts {
	const [citizen] = facts.people
	const facilitator = facts.decision.announcedBy
	const doc = new Y.Doc()
	doc.getMap('cards').set('one', { by: citizen?.id, at: 1 })
	doc.getMap('cards').set('two', { by: facilitator, at: 2 })
	const snapshot = Y.encodeStateAsUpdate(doc)
	const named = `![A map](sha-256:${PICTURE.hash} "map.png")\n\n[letter.pdf](sha-256:${LETTER.hash} "letter.pdf")\n`
	const canonicalText = `${facts.frozen.canonicalText}\n${named}`
	const textHash = digest(new TextEncoder().encode(canonicalText))
	const frozen = {
		...facts.frozen,
		canonicalText,
		textHash,
		snapshot,
		snapshotHash: digest(snapshot)
	}
	return { ...facts, frozen }
}

describe('[AS8] a bundle is made once, whole or not at all', () => {
	test('[AS8] sealing asks for it; without a time-stamp it waits and says so, never B-B', async () => {
		expect((await jobsOf(world.db, 'bundle-record')).map(({ data }) => data)).toEqual([
			{ recordId: ID }
		])
		expect(waiting).toMatchObject({ cades: null, xades: null, madeAt: null })
		expect(waiting?.error).toContain('marcatura temporale non risponde')
	})

	test('[AS8] two at once make one; asking again changes nothing; its hashes stand in the ledger', async () => {
		await bundleRecord(world.db, ID, new Date('2026-11-16T10:00:00Z'), {})
		const made = await row()
		expect(made).toMatchObject({ madeAt: LATER, error: null })
		expect(made?.cadesHash).toBe(digest(bundles.cades))
		expect(made?.xadesHash).toBe(digest(bundles.xades))
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'record-bundled'))
		expect(entries).toHaveLength(1)
		const entry = JSON.parse(new TextDecoder().decode(entries[0]?.entry))
		expect(entry.data).toMatchObject({ cades: made?.cadesHash, xades: made?.xadesHash })
	})
})

describe.each(BUNDLE_FORMS)('[AS1] the bundle as %s', (form) => {
	test('[AS1] the type stands first and unpacked; what belongs to a record is inside', () => {
		const bytes = bundles[form]
		expect(new TextDecoder().decode(bytes.subarray(30, 69))).toBe(
			'mimetypeapplication/vnd.etsi.asic-e+zip'
		)
		expect(Object.keys(unzipSync(bytes))).toEqual([
			'mimetype',
			`${ID}.pdf`,
			'record.json',
			'text.md',
			'text.yjs',
			...[fileMember(PICTURE.hash, 'png'), fileMember(LETTER.hash, 'pdf')].toSorted(),
			'decision-record-1.json',
			'ledger/record.tlog-proof',
			'ledger/record.tlog-consistency',
			'ledger/sealed.tlog-proof',
			'ledger/sealed.tlog-consistency',
			'ledger/checkpoint.txt',
			'ledger/checkpoint.tst',
			'VERIFY.txt',
			...(form === 'cades'
				? ['META-INF/ASiCManifest001.xml', 'META-INF/signature001.p7s']
				: ['META-INF/manifest.xml', 'META-INF/signatures.xml'])
		])
	})

	test('[AS12] its shared document names nobody by their id, and is the one that the record publishes', () => {
		const members = unzipSync(bundles[form])
		const snapshot = members[MEMBERS.snapshot] ?? new Uint8Array()
		for (const { id } of testFacts().people)
			expect(Buffer.from(snapshot).includes(id), id).toBe(false)
		const doc = new Y.Doc()
		Y.applyUpdate(doc, snapshot)
		const record = parseRecord(members[MEMBERS.record] ?? new Uint8Array())
		const number = record.people.find(({ name }) => name === 'Edgars Zariņš')?.id.slice(1)
		const after = String(record.people.length + 1)
		expect(doc.getMap('cards').toJSON()).toEqual({
			one: { by: `00000000-0000-8000-8000-${after.padStart(12, '0')}`, at: 1 },
			two: { by: `00000000-0000-8000-8000-${number?.padStart(12, '0')}`, at: 2 }
		})
		expect(record.proposal.snapshot.published?.value).toBe(digest(snapshot))
		expect(record.proposal.attachments?.map(({ name }) => name).toSorted()).toEqual([
			'letter.pdf',
			'map.png'
		])
	})

	test('[AS4] we find that everything holds', async () => {
		const found = await examined(bundles[form])
		expect(found.checks.filter(({ state }) => state !== 'holds')).toEqual([])
		expect(found.checks.map(({ check }) => check)).toEqual(
			expect.arrayContaining(['sealed_entry', 'checkpoint_time', 'since', 'sealed_since'])
		)
		expect(verdictOf(found.checks)).toBe('holds')
	})

	test('[AS7] the commands of VERIFY.txt, run as they stand there, find nothing wrong', async () => {
		const output = await commands(form, bundles[form])
		expect(output).not.toContain('BAD')
		for (const name of covered(form)) expect(output).toContain(`OK ${name}\n`)
		expect(output).toContain('OK mimetype')
		expect(output).toContain(`OK ${MEMBERS[form]}\n`)
		expect(output).toContain(`OK ${MEMBERS[form]} (time)`)
		expect(output).toContain('OK ledger/checkpoint.txt (time)')
		expect(output).toContain('OK text.md (voted on)')
		for (const way of Object.keys(WAYS)) expect(output).toContain(`OK ${way} (goes on)`)
		expect(output).toContain('OK text.yjs (published)')
		expect(output).toContain('Nov 15 10:10:00 2026 GMT')
		expect(output).toContain('"statement":"')
	})

	test('[AS4] one changed byte in any member is found and named', async () => {
		for (const name of Object.keys(unzipSync(bundles[form]))) {
			const found = await examined(withChange(bundles[form], [name]))
			expect(namesIn(found), name).toContain(name)
			expect(verdictOf(found.checks)).toBe('fails')
		}
	})

	test('[AS7] the commands name every file with a changed byte, also of the seal itself', async () => {
		const outside = Object.keys(unzipSync(bundles[form])).filter(isOutside)
		for (const names of [covered(form), ...outside.map((name) => [name])]) {
			const output = await commands(form, withChange(bundles[form], names))
			const bad = output.match(/^BAD .*$/gm)?.join('\n')
			for (const name of names) expect(bad).toContain(name)
		}
	})

	test('[AS4] [AS7] a file that was added, or taken away, is found and named', async () => {
		const members = unzipSync(bundles[form])
		const added = repacked({ ...members, 'letter.txt': Uint8Array.of(65) })
		expect(namesIn(await examined(added))).toContain('letter.txt')
		expect(await commands(form, added)).toContain('BAD letter.txt')
		const { 'text.md': _, ...without } = members
		expect(namesIn(await examined(repacked(without)))).toContain('text.md')
		expect(await commands(form, repacked(without))).toContain('BAD text.md')
	})
})

describe('[L17] the ledger goes on from before the decision to the seal', () => {
	test('[L17] each way by its own: what was changed in it is found and named, by us and by the commands', async () => {
		const members = unzipSync(bundles.cades)
		for (const way of [MEMBERS.consistency, MEMBERS.sealedConsistency] as const) {
			const text = new TextDecoder().decode(members[way])
			const [first = '', hash = ''] = text.split('\n')
			const otherHash = text.replace(hash, `${hash.startsWith('A') ? 'B' : 'A'}${hash.slice(1)}`)
			const noNumber = text.replace(/\n\n([^\n]*)\n\d+\n/, '\n\n$1\n9x\n')
			for (const changed of [
				...[otherHash, noNumber, text.replace(`${hash}\n`, '')],
				...[text.replace(`${hash}\n`, `${hash}\n${hash}\n`), text.replace(first, 'old 0'), '']
			]) {
				const bytes = repacked({ ...members, [way]: new TextEncoder().encode(changed) })
				const found = await examined(bytes)
				expect(found.checks.find(({ check }) => check === WAYS[way])).toMatchObject({
					state: 'fails',
					params: { member: way.replace(/^.*(?=record)/, '') }
				})
				if (changed !== otherHash && changed !== noNumber) continue
				const output = await commands('cades', bytes)
				expect(output).toContain(`BAD ${way} (goes on)`)
				expect(output, 'the commands go on to the end').toContain('"statement":"')
			}
		}
	})

	test('[L17] a bundle that lacks one leaves it open; a record from before does not speak of it', async () => {
		const { [MEMBERS.sealedConsistency]: _, ...without } = unzipSync(bundles.cades)
		expect(stateOf(await examined(repacked(without)), 'sealed_since')).toBe('unknown')
		const json = new TextDecoder().decode(without[MEMBERS.record])
		const before = json.replace(/,"since":\{[^}]*\}/, '')
		expect(before).not.toBe(json)
		const old = { ...without, [MEMBERS.record]: new TextEncoder().encode(before) }
		const found = await examined(repacked(old))
		expect(stateOf(found, 'form')).toBe('holds')
		expect(stateOf(found, 'since')).toBeUndefined()
		expect(stateOf(found, 'sealed_since')).toBeUndefined()
	})
})

test('[AS5] a signature that another tool added is named, and the seal beside it still judged', async () => {
	const members = unzipSync(bundles.xades)
	const signed = repacked({ ...members, 'META-INF/signatures1.xml': Uint8Array.of(60) })
	const { checks } = await examined(signed)
	expect(checks.find(({ check }) => check === 'added')).toMatchObject({
		state: 'unknown',
		params: { name: 'META-INF/signatures1.xml' }
	})
	expect(verdictOf(checks)).toBe('unknown')
})

test('[AS5] without a root trust stays open, and a foreign root fails', async () => {
	const { certificate } = await aSigner('Somebody else', AT)
	for (const form of BUNDLE_FORMS) {
		const open = await examine(bundles[form], { ...trusting(), evaluation: false })
		const foreign = await examine(bundles[form], {
			...trusting(),
			evaluation: false,
			roots: [certificate]
		})
		expect(stateOf(open, 'bundle_certificate')).toBe('unknown')
		expect(stateOf(foreign, 'bundle_certificate')).toBe('fails')
	}
})

test('[AS3] a seal with an RSA key holds for xmlsec1 and for us', async () => {
	const key = desk.path('rsa.key')
	const root = desk.path('rsa.pem')
	await tool(
		'openssl',
		'req',
		'-x509',
		'-newkey',
		'rsa:2048',
		'-noenc',
		'-keyout',
		key,
		'-out',
		root,
		'-subj',
		'/CN=Rome',
		'-days',
		'3'
	)
	const secret = await readFile(key)
	const evaluation = await evaluationOf(world.db, AT)
	const now = new Date()
	const bytes = await sealBundle(
		'xades',
		[{ name: 'a.txt', type: 'text/plain', bytes: Uint8Array.of(65) }],
		{
			signer: {
				certificate: new Uint8Array(new X509Certificate(await readFile(root)).raw),
				chain: [],
				algorithm: 'rsa',
				evaluation: false,
				sign: async (part) => new Uint8Array(sign('sha256', part, secret))
			},
			ask: timestampBy(evaluation.timestamp, now),
			at: now
		}
	)
	const found = await examine(bytes, { ...trusting(), at: now })
	expect(stateOf(found, 'members')).toBe('holds')
	expect(stateOf(found, 'bundle_seal')).toBe('holds')
	const folder = await Desk.make()
	await folder.put('x.asice', bytes)
	await tool('unzip', '-q', folder.path('x.asice'), '-d', folder.folder)
	const said = await tool(
		'sh',
		await folder.put(
			'check.sh',
			`cd ${folder.folder} && xmlsec1 --verify --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties --trusted-pem ${root} META-INF/signatures.xml`
		)
	)
	await folder.clear()
	expect(said).toMatchObject({ code: 0, output: expect.stringContaining('2/2') })
})

test('[AS9] offered first is the form of the country, or the one that the operator set', async () => {
	expect(await bundleView(world.db, ID)).toMatchObject({ first: 'xades', error: null })
	expect(await bundleView(world.db, ID, 'cades')).toMatchObject({ first: 'cades' })
	expect(usualForm('IT')).toBe('cades')
	expect((await bundleFile(world.db, ID, 'xades')).name).toBe(`${ID}.asice`)
	await expect(bundleFile(world.db, 'DR-2026-000009', 'xades')).rejects.toThrow('record_not_ready')
})

test('[AS1] [AS4] the time of another head does not stand for this one', async () => {
	const members = unzipSync(bundles.cades)
	const head = new TextEncoder().encode('another head')
	const found = await examined(repacked({ ...members, [MEMBERS.checkpoint]: head }))
	expect(stateOf(found, 'checkpoint_time')).toBe('fails')
	const { [MEMBERS.checkpointTime]: _, ...before } = members
	expect(stateOf(await examined(repacked(before)), 'checkpoint_time')).toBeUndefined()
})

test('[AS2] [AS3] the seal of another bundle, or of a bundle without a time, does not hold', async () => {
	const members = unzipSync(bundles.xades)
	const xml = new TextDecoder().decode(members[MEMBERS.xades])
	const unstamped = xml.replace(/(<xades:EncapsulatedTimeStamp [^>]*>)[^<]*/, '$1')
	const bytes = new TextEncoder().encode(unstamped)
	const found = await examined(repacked({ ...members, [MEMBERS.xades]: bytes }))
	expect(verdictOf(found.checks)).toBe('fails')
})

async function row() {
	const [made] = await world.db.select().from(recordBundle).where(eq(recordBundle.recordId, ID))
	return made
}

function stateOf(found: Awaited<ReturnType<typeof examine>>, name: CheckName) {
	return found.kind === 'unreadable'
		? null
		: found.checks.find(({ check }) => check === name)?.state
}

function trusting() {
	return { roots: [], evaluation: true, verifier: null, at: LATER }
}

async function examined(bytes: Uint8Array): Promise<Examination> {
	const found = await examine(bytes, trusting())
	if (found.kind === 'unreadable') throw new Error(`unreadable: ${found.reason} ${found.member}`)
	return found
}

/** What the failed checks name. */
function namesIn({ checks }: Examination): string {
	return checks
		.filter(({ state }) => state === 'fails')
		.map(({ params }) => `${params.names ?? ''} ${params.member ?? ''}`)
		.join(' ')
}

function covered(form: BundleForm): string[] {
	return Object.keys(unzipSync(bundles[form])).filter((name) => !isOutside(name))
}

/** One bit in the middle of each of these members; every checksum of the zip is made to fit again. */
function withChange(bytes: Uint8Array, names: string[]): Uint8Array {
	const members = unzipSync(bytes)
	for (const name of names) {
		const content = Uint8Array.from(members[name] ?? [])
		const at = Math.floor(content.length / 2)
		content[at] = (content[at] ?? 0) ^ 1
		members[name] = content
	}
	return repacked(members)
}

function repacked({
	mimetype = new Uint8Array(),
	...others
}: Record<string, Uint8Array>): Uint8Array {
	const files: Zippable = { mimetype: [mimetype, { level: 0 }], ...others }
	return zipSync(files, { mtime: new Date(1980, 0, 1), level: 1 })
}

/** Runs what the honest VERIFY.txt tells to run, in a folder that holds only the bundle. */
async function commands(form: BundleForm, bytes: Uint8Array): Promise<string> {
	const how = new TextDecoder().decode(unzipSync(bundles[form])[MEMBERS.how])
	const lines = how.split('\n').filter((line) => line.startsWith('    '))
	const folder = await Desk.make()
	try {
		await folder.put(`${ID}.asice`, bytes)
		const script = await folder.put('commands.sh', `cd ${folder.folder}\n${lines.join('\n')}\n`)
		return (await tool('sh', script)).output
	} finally {
		await folder.clear()
	}
}
