import { afterAll, beforeAll, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { fileContent, textFile } from '#schema/db/files.ts'
import { documentRoot } from '#schema/docs/document.ts'
import type { FileFact } from '#schema/docs/files.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { loadStanding } from '../acting/standing.ts'
import { typed } from '../cast/cast-bodies.ts'
import {
	aCitizen,
	aDraft,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	MINUTE,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { takeText } from '../artefacts/text-exports.ts'
import { seeFile } from './seen-files.ts'
import { pruneUnusedFiles } from './unused-files.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterAll(() => world.drop())

const PICTURE = { name: 'hall.png', type: 'image/png', width: 4, height: 3 } as const
const add = async (artefact: string, words: string, by = cleo, id?: string): Promise<FileFact> => {
	const bytes = new TextEncoder().encode(words)
	const file = { ...PICTURE, bytes, hash: '', size: 0 }
	return (await world.act(by, 'add-file', { artefact, file }, id)).file
}
const see = (artefact: string, { hash }: FileFact, by = cleo, of = process.id) =>
	seeFile(world.db, by, { process: of, artefact, hash }, world.now)
const contents = async (hash: string) =>
	(await world.db.select().from(fileContent).where(eq(fileContent.hash, hash))).length

/** Puts a picture into a text, as the editor does. */
function shows(artefact: string, file: FileFact, alt = '', by = cleo): Promise<unknown> {
	return typed(world, artefact, by, (doc) => {
		const block = new Y.XmlElement('image')
		block.setAttribute('file', file as never)
		block.setAttribute('alt', alt)
		documentRoot(doc).insert(0, [block])
	})
}

test('[PI2] whoever may edit adds a file; it is entered by its hash, and its name can be erased', async () => {
	const artefact = await aDraft(world, process)
	const id = crypto.randomUUID()
	const file = await add(artefact, 'one', cleo, id)
	expect(file).toMatchObject({ ...PICTURE, size: 3 })
	expect(file.hash).toMatch(/^[\w-]{43}$/)
	expect(await add(artefact, 'one', cleo, id)).toEqual(file)
	expect(await add(artefact, 'one')).toEqual(file)
	const standing = await loadStanding(world.db, cleo.personId, artefact, world.now)
	expect([...(standing?.files.values() ?? [])]).toEqual([file])
})

test('[PI2] two at the same instant add one file', async () => {
	const artefact = await aDraft(world, process)
	const cid = await aCitizen(world, process, 'Cid Citizen')
	const [one, other] = await Promise.all([add(artefact, 'same'), add(artefact, 'same', cid)])
	expect(one).toEqual(other)
	const rows = await world.db.select().from(textFile).where(eq(textFile.artefactId, artefact))
	expect(rows).toHaveLength(1)
})

test('[PI2] who may neither edit nor suggest adds nothing, nor does anybody to what is fixed', async () => {
	const artefact = await aDraft(world, process)
	expect(await codeOf(add(artefact, 'x', await aPerson(world, 'Sam Stranger')))).toBe('not_found')
	const bytes = new Uint8Array([1])
	const gif = { ...PICTURE, type: 'image/gif' as 'image/png', bytes, hash: '', size: 1 }
	const forged = world.act(cleo, 'add-file', { artefact, file: gif })
	expect(await codeOf(forged)).toBe('malformed')
	const steer = (to: 'in_review' | 'frozen') =>
		world.act(process.facilitator, 'move-artefact', { artefact, to, reason: 'It is time.' })
	await steer('in_review')
	await steer('frozen')
	expect(await codeOf(add(artefact, 'x'))).toBe('forbidden')
	expect(await codeOf(add(artefact, 'x', process.facilitator))).toBe('forbidden')
})

test('[PI5] a person adds only so many in a minute', async () => {
	const artefact = await aDraft(world, process)
	const cid = await aCitizen(world, process, 'Quick Quinn')
	for (let n = 0; n < LIMITS.filesPerMinute; n++) await add(artefact, `quick ${n}`, cid)
	expect(await codeOf(add(artefact, 'one more', cid))).toBe('too_many_attempts')
	world.pass(2 * MINUTE)
	expect(await add(artefact, 'one more', cid)).toMatchObject({ size: 8 })
})

test('[PI7] a text with a picture nobody described goes neither to review nor to a decision', async () => {
	const artefact = await aDraft(world, process)
	const file = await add(artefact, 'wordless')
	await shows(artefact, file)
	const steer = (to: 'in_review' | 'frozen') =>
		world.act(process.facilitator, 'move-artefact', { artefact, to, reason: 'It is time.' })
	await expect(steer('in_review')).rejects.toMatchObject({
		code: 'not_ready',
		denial: { params: { missing: 'pictures' } }
	})
	await typed(world, artefact, cleo, (doc) => {
		const block = documentRoot(doc).get(0)
		if (block instanceof Y.XmlElement) block.setAttribute('decorative', true as never)
	})
	await steer('in_review')
	await shows(artefact, file)
	expect(await codeOf(steer('frozen'))).toBe('pictures_without_words')
})

test('[PI8] only who may see the text sees its files, under its own process and no other', async () => {
	const artefact = await aDraft(world, process)
	const file = await add(artefact, 'seen')
	const seen = await see(artefact, file)
	expect(seen.file).toEqual(file)
	expect(new TextDecoder().decode(await seen.bytes())).toBe('seen')
	const other = await aDraft(world, process)
	expect(await codeOf(see(other, file))).toBe('not_found')
	expect(await codeOf(see(artefact, file, cleo, crypto.randomUUID()))).toBe('not_found')
	expect(await codeOf(see(artefact, file, await aPerson(world, 'Una Unknown')))).toBe('not_found')
	expect(await codeOf(see(artefact, { ...file, hash: "' or 1=1" }))).toBe('not_found')
})

test('[PI8] [H4] disposal destroys files, but not what another text still has', async () => {
	const [artefact, other] = [await aDraft(world, process), await aDraft(world, process)]
	const [own, shared] = [await add(artefact, 'own'), await add(artefact, 'shared')]
	await add(other, 'shared')
	const secretary = await aSecretary(world, process)
	const keeps = (kind: 'move-artefact' | 'ask-disposal', more: object) =>
		world.act(secretary, kind, { artefact, reason: 'Its time is over.', ...more } as never)
	await keeps('move-artefact', { to: 'archived', retention: 'working-2y' })
	world.pass(3 * 366 * DAY)
	await keeps('ask-disposal', {})
	await world.act(process.facilitator, 'confirm-disposal', { artefact })
	expect(await codeOf(see(artefact, own, process.facilitator))).toBe('not_found')
	expect(await contents(own.hash)).toBe(0)
	expect((await see(other, shared)).file).toEqual(shared)
})

test('[PI10] what no text ever showed is thrown away after a time; what one showed once stays', async () => {
	const artefact = await aDraft(world, process)
	const [unused, used] = [await add(artefact, 'unused'), await add(artefact, 'used')]
	await shows(artefact, used, 'The hall')
	await typed(world, artefact, cleo, (doc) => documentRoot(doc).delete(0, 1))
	await pruneUnusedFiles(world.db, world.now)
	expect((await see(artefact, unused)).file).toEqual(unused)
	world.pass(LIMITS.unusedFileMs + DAY)
	await pruneUnusedFiles(world.db, world.now)
	expect(await codeOf(see(artefact, unused))).toBe('not_found')
	expect(await contents(unused.hash)).toBe(0)
	expect((await see(artefact, used)).file).toEqual(used)
})

test('[I3] a text takes its pictures along when it is taken away', async () => {
	const artefact = await aDraft(world, process)
	const file = await add(artefact, 'taken')
	await shows(artefact, file, 'The hall')
	const wanted = { artefact, process: process.id, reading: 'final' } as const
	const { blocks, pictures } = await takeText(world.db, process.facilitator, wanted, world.now)
	expect(blocks[0]).toMatchObject({ kind: 'image', source: file.hash, alt: 'The hall' })
	expect(Object.keys(pictures)).toEqual([file.hash])
})
