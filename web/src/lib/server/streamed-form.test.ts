import { describe, expect, test } from 'vitest'
import { streamedForm } from './streamed-form.ts'

const EDGE = 'x-edge-x'

/** A request whose body comes in pieces of this many bytes. */
function request(body: Uint8Array, pieces: number, type = `multipart/form-data; boundary=${EDGE}`) {
	let at = 0
	const stream = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (at >= body.length) return controller.close()
			controller.enqueue(body.slice(at, (at += pieces)))
		}
	})
	const init = { method: 'POST', body: stream, headers: { 'content-type': type }, duplex: 'half' }
	return new Request('http://localhost/', init as RequestInit)
}

function bodyOf(file: Uint8Array): Uint8Array {
	const head =
		`--${EDGE}\r\nContent-Disposition: form-data; name="command"\r\n\r\nab-cd\r\n` +
		`--${EDGE}\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n` +
		'Content-Type: application/zip\r\n\r\n'
	return Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${EDGE}--\r\n`)])
}

/** Bytes in which beginnings of the edge stand. */
const FILE = Buffer.concat([
	Buffer.from(`\r\n--${EDGE.slice(0, 5)}`),
	Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 256)),
	Buffer.from('\r\n\r\n--')
])

describe('[MV4] a large file goes to the disk as it comes', () => {
	test.each([1, 7, 1_000, 100_000])('in pieces of %i bytes', async (pieces) => {
		const { form, file, drop } = await streamedForm(request(bodyOf(FILE), pieces))
		expect(form.get('command')).toBe('ab-cd')
		expect(await file?.bytes()).toEqual(new Uint8Array(FILE))
		await drop()
		await expect(file?.slice(0, 1).arrayBuffer()).rejects.toThrow()
	})

	test('what is empty is no file, and what is no whole form is refused', async () => {
		const { file, drop } = await streamedForm(request(bodyOf(new Uint8Array()), 100))
		expect(file).toBeNull()
		await drop()
		const cut = bodyOf(FILE).slice(0, -20)
		const plain = request(bodyOf(FILE), 100, 'text/plain')
		const long = Buffer.from(
			`--${EDGE}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'a'.repeat(9_000)}`
		)
		const twice = Buffer.concat([bodyOf(FILE).slice(0, -(EDGE.length + 8)), bodyOf(FILE)])
		const fields = request(Buffer.from('a=1'), 100, 'application/x-www-form-urlencoded')
		const edgeless = request(bodyOf(FILE), 100, 'multipart/form-data')
		const each = [request(cut, 100), plain, request(long, 500), request(twice, 700)]
		for (const broken of [...each, fields, edgeless])
			await expect(streamedForm(broken)).rejects.toMatchObject({
				status: expect.toBeOneOf([400, 413])
			})
	})
})
