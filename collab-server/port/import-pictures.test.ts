import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	aCitizen,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../store/cast/cast.ts'
import { takeText } from '../store/artefacts/text-exports.ts'
import { filesOf } from '../store/files/file-rows.ts'
import { bringFile } from './bring-file.ts'
import { keptPictures, sentPicture } from './import-pictures.ts'
import { readFile } from './read.ts'

let world: World
let process: TestProcess
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterAll(() => world.drop())

test('[I2] [PI3] a picture in a page that is brought along becomes a file of the new text', async () => {
	const jpeg = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#888' } })
		.withExif({ IFD0: { Make: 'Secretphone' } })
		.jpeg()
		.toBuffer()
	const address = `data:image/jpeg;base64,${jpeg.toString('base64')}`
	const broken = `data:image/png;base64,${Buffer.from('\u0089PNG nothing', 'latin1').toString('base64')}`
	const html = `<p>Before</p><img src="${address}" alt="The hall"><img src="${broken}" alt="Broken">`
	const bytes = new TextEncoder().encode(html)
	const brought = await readFile({ name: 'a.html', bytes, language: 'en' })
	const pictures = await keptPictures(JSON.stringify(brought.pictures.map(sentPicture)))
	const blocks = JSON.stringify(brought.blocks)
	const needs = { process: process.id, title: 'A page', blocks, pictures }
	const { artefactId } = await world.act(process.facilitator, 'import-text', needs)
	const [file, ...others] = await filesOf(world.db, artefactId)
	expect(others).toEqual([])
	expect(file).toMatchObject({ type: 'image/jpeg', width: 8, height: 4 })
	const wanted = { artefact: artefactId, process: process.id, reading: 'final' } as const
	const taken = await takeText(world.db, process.facilitator, wanted, world.now)
	expect(taken.blocks).toMatchObject([
		{ kind: 'paragraph', text: [{ text: 'Before' }] },
		{ kind: 'image', source: file?.hash, alt: 'The hall', decorative: false },
		{ kind: 'paragraph', text: [{ text: 'Broken' }] }
	])
	const kept = Buffer.from(Object.values(taken.pictures)[0]?.bytes ?? [])
	expect(kept.includes('Secretphone')).toBe(false)
	expect(await codeOf(keptPictures('[{"source":1}]'))).toBe('malformed')
})

test('[PI2] nobody who may not add a file gets one read', async () => {
	const citizen = await aCitizen(world, process)
	const { artefactId: artefact } = await world.act(citizen, 'create-artefact', {
		process: process.id,
		artefactKind: 'document',
		title: 'A text'
	})
	const broken = { name: 'a.png', bytes: new TextEncoder().encode('\u0089PNG') }
	const brings = async (by: typeof citizen, inProcess = process.id) => {
		const where = { command: crypto.randomUUID(), process: inProcess, artefact }
		return codeOf(bringFile(world.db, by, where, broken, world.now))
	}
	expect(await brings(await aPerson(world, 'Sam Stranger'))).toBe('not_found')
	expect(await brings(citizen, crypto.randomUUID())).toBe('not_found')
	expect(await brings(citizen)).toBe('upload_type_unknown')
})
