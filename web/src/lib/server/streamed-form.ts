import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { error } from '@sveltejs/kit'

/** A form whose file went to the disk as it came; `drop` takes it away again. */
export type StreamedForm = { form: FormData; file: Blob | null; drop: () => Promise<void> }

/** One file; a field beside it, and what stands before a part, may weigh so many bytes. */
const LIMITS = { files: 1, fieldSize: 4_096, headerSize: 4_096, fieldNameSize: 100 }

/**
 * Reads `multipart/form-data` (RFC 7578) piece by piece: fields into a form, the file into a folder of its own. A file
 * of gigabytes needs no more memory than a piece of it. What is no such form is answered with 400.
 */
export async function streamedForm(request: Request): Promise<StreamedForm> {
	const folder = await mkdtemp(join(tmpdir(), 'interlink-upload-'))
	const path = join(folder, 'file')
	const drop = () => rm(folder, { recursive: true, force: true })
	try {
		const { form, size } = await readInto(path, request)
		return { form, file: size > 0 ? await openAsBlob(path) : null, drop }
	} catch (thrown) {
		await drop()
		throw thrown
	}
}

/** A field weighs more than any of ours. */
class TooLarge extends Error {}

/** Browsers send an empty file where none was chosen. */
async function readInto(
	path: string,
	{ body, headers }: Request
): Promise<{ form: FormData; size: number }> {
	const reading = readerOf(headers.get('content-type') ?? '')
	if (!body || !reading) error(400, 'malformed')
	const form = new FormData()
	const stop = new AbortController()
	let size = 0
	let writing = Promise.resolve()
	reading.on('field', (name, value, isNameCut, isValueCut) => {
		if (isNameCut) reading.destroy(new Error('malformed'))
		else if (isValueCut) reading.destroy(new TooLarge())
		else form.append(name, value)
	})
	reading.on('filesLimit', () => reading.destroy(new Error('malformed')))
	reading.on('file', (_, stream) => {
		const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
		writing = pipeline(stream, file, stop).then(() => void (size = file.bytesWritten))
		writing.catch((thrown: Error) => reading.destroy(thrown))
	})
	try {
		await pipeline(Readable.fromWeb(body as ReadableStream), reading)
		await writing
	} catch (thrown) {
		stop.abort()
		await writing.catch(() => {})
		// A disk that is full is no fault of whoever sends.
		if (thrown instanceof Error && 'syscall' in thrown) throw thrown
		if (thrown instanceof TooLarge) error(413, 'too_large')
		error(400, 'malformed')
	}
	return { form, size }
}

function readerOf(type: string): InstanceType<typeof Busboy> | null {
	if (!/^multipart\/form-data;/i.test(type)) return null
	try {
		return new Busboy({ headers: { 'content-type': type }, limits: LIMITS })
	} catch {
		return null
	}
}
