import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import {
	aCitizen,
	aDraft,
	anObserver,
	aProcess,
	type TestProcess
} from '#collab/store/cast/cast.ts'
import { EXPORT_FORMATS } from '#schema/docs/formats.ts'
import { openHouse, type House } from './door.ts'

/** Files as browsers send and fetch them, at the doors of the running product. */
let house: House
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	house = await openHouse()
	house.world.now = new Date()
	process = await aProcess(house.world)
	cleo = await aCitizen(house.world, process)
}, 240_000)
afterAll(() => house.close())

const page = () => `/p/${process.id}/texts/import`

async function upload(who: Caller, name: string, content: BlobPart, to = `${page()}?/read`) {
	const body = new FormData()
	body.set('file', new File([content], name))
	const headers = {
		cookie: await house.cookieOf(who),
		origin: house.url,
		'x-sveltekit-action': 'true'
	}
	return fetch(house.url + to, { method: 'POST', headers, body })
}
const fetched = async (who: Caller, path: string) =>
	fetch(house.url + path, { headers: { cookie: await house.cookieOf(who) }, redirect: 'manual' })

test('[I1] [I2] [I3] a file is shown, kept, and taken away in every format', async () => {
	const shown = await upload(cleo, 'Ēka.md', '# Atslēgas\n\nBring **keys**. ![a house](x.png)')
	const said = await shown.text()
	expect(said).toContain('Atslēgas')
	expect(said).toContain('images')
	const blocks = JSON.stringify([{ kind: 'paragraph', text: [{ text: 'Bring keys.' }] }])
	const create = `${page()}?/create`
	const artefact = await house.make(cleo, create, { title: 'Ēka', blocks })
	for (const format of EXPORT_FORMATS) {
		const file = await fetched(cleo, `/p/${process.id}/documents/${artefact}/export?as=${format}`)
		expect(file.status, format).toBe(200)
		expect(file.headers.get('content-disposition')).toBe(
			`attachment; filename="Eka.${format}"; filename*=UTF-8''%C4%92ka.${format}`
		)
		expect(file.headers.get('cache-control')).toBe('private, no-store')
		expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(20)
	}
	expect((await house.get(cleo, `/p/${process.id}/documents/${artefact}`)).text).toContain(
		'Bring keys.'
	)
}, 120_000)

test('[I4] what is too large, no file, or hostile is refused, and the server stays up', async () => {
	const answer = async (name: string, content: BlobPart) =>
		(await upload(cleo, name, content)).text()
	expect(await answer('a.docx', 'PK\u0003\u0004 nothing')).toContain('file_unreadable')
	expect(await answer('a.pdf', '%PDF-1.7')).toContain('file_type_unknown')
	expect(await answer('a.txt', new Uint8Array(11 * 1024 * 1024))).toContain('file_too_large')
	expect((await upload(cleo, 'a.txt', new Uint8Array(17 * 1024 * 1024))).status).toBe(413)
	const elsewhere = `/p/${process.id}/texts?/create`
	expect((await upload(cleo, 'a.txt', new Uint8Array(600 * 1024), elsewhere)).status).toBe(413)
	const blocks = '[{"kind":"paragraph","text":[{"text":"a","link":"javascript:alert(1)"}]}]'
	expect(await house.send(cleo, `${page()}?/create`, { title: 'Bad', blocks })).toBe('malformed')
	expect((await fetch(`${house.url}/healthz`)).status).toBe(200)
}, 60_000)

test('[I2] [I5] who may not begin a text, or not export one, is refused at the door', async () => {
	const observer = await anObserver(house.world, process)
	expect((await upload(observer, 'a.md', 'words')).status).not.toBe(200)
	const blocks = '[{"kind":"rule"}]'
	expect(await house.send(observer, `${page()}?/create`, { title: 'No', blocks })).toBe('forbidden')
	const artefact = await aDraft(house.world, process)
	const path = `/p/${process.id}/documents/${artefact}/export`
	expect([403, 404]).toContain((await fetched(observer, `${path}?as=md`)).status)
	expect((await fetched(cleo, `${path}?as=exe`)).status).toBe(404)
	expect((await fetched(cleo, `${path}?as=md&suggestions=all`)).status).toBe(404)
	const other = await aProcess(house.world)
	const astray = `/p/${other.id}/documents/${artefact}/export?as=md`
	expect((await fetched(cleo, astray)).status).toBe(404)
	const signedOut = await fetch(`${house.url}${path}?as=md`, { redirect: 'manual' })
	expect([303, 401]).toContain(signedOut.status)
})
