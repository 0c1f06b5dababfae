import { openAsBlob } from 'node:fs'
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { error } from '@sveltejs/kit'

/** A form whose file went to the disk as it came; `drop` takes it away again. */
export type StreamedForm = { form: FormData; file: Blob | null; drop: () => Promise<void> }

/** So much a field besides the file may weigh, in bytes. */
const FIELD = 4_096
/** And what stands before a part. */
const HEAD = 4_096

/**
 * Reads `multipart/form-data` (RFC 7578) piece by piece: fields into a form, the file into a folder of its own. A file
 * of gigabytes needs no more memory than a piece of it. What is no such form is answered with 400.
 */
export async function streamedForm(request: Request): Promise<StreamedForm> {
	const folder = await mkdtemp(join(tmpdir(), 'interlink-upload-'))
	const drop = () => rm(folder, { recursive: true, force: true })
	try {
		const reading = new MultipartReading(request, join(folder, 'file'))
		const form = await reading.all()
		return { form, file: reading.hasFile ? await openAsBlob(join(folder, 'file')) : null, drop }
	} catch (thrown) {
		await drop()
		throw thrown
	}
}

class MultipartReading {
	readonly #parts: AsyncIterator<Uint8Array>
	readonly #edge: Buffer
	readonly #path: string
	/** What came and was not looked at yet; a line end before all, because each edge begins with one. */
	#held = Buffer.from('\r\n')
	hasFile = false

	constructor({ body, headers }: Request, path: string) {
		const [, quoted, plain] =
			/^multipart\/form-data;.*?boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
				headers.get('content-type') ?? ''
			) ?? []
		const boundary = quoted ?? plain
		if (!body || !boundary) error(400, 'malformed')
		this.#parts = body[Symbol.asyncIterator]()
		this.#edge = Buffer.from(`\r\n--${boundary}`)
		this.#path = path
	}

	async all(): Promise<FormData> {
		const form = new FormData()
		await this.#upToEdge(HEAD)
		while (!(await this.#isLast())) {
			const { name, isFile } = await this.#head()
			if (isFile) await this.#keepFile()
			else form.append(name, (await this.#upToEdge(FIELD)).toString('utf8'))
		}
		// What stands behind the end means nothing, but it is waited for: who sends it wants to be heard.
		while (!(await this.#parts.next()).done);
		return form
	}

	async #isLast(): Promise<boolean> {
		await this.#atLeast(2)
		const sign = this.#held.subarray(0, 2).toString('latin1')
		this.#held = this.#held.subarray(2)
		if (sign !== '--' && sign !== '\r\n') error(400, 'malformed')
		return sign === '--'
	}

	async #head(): Promise<{ name: string; isFile: boolean }> {
		let end = this.#held.indexOf('\r\n\r\n')
		while (end < 0) {
			if (this.#held.length > HEAD) error(400, 'malformed')
			await this.#more()
			end = this.#held.indexOf('\r\n\r\n')
		}
		const head = this.#held.subarray(0, end).toString('utf8')
		this.#held = this.#held.subarray(end + 4)
		const [, name] = /^content-disposition:[^\r\n]*;\s*name="([^"\r\n]{1,100})"/im.exec(head) ?? []
		if (!name) error(400, 'malformed')
		return { name, isFile: /^content-disposition:[^\r\n]*;\s*filename="/im.test(head) }
	}

	/** One file is taken; browsers send an empty one where none was chosen. */
	async #keepFile(): Promise<void> {
		if (this.hasFile) error(400, 'malformed')
		const file = await open(this.#path, 'wx', 0o600)
		try {
			this.hasFile = (await this.#pour(file)) > 0
		} finally {
			await file.close()
		}
	}

	async #pour(file: FileHandle): Promise<number> {
		let written = 0
		for (;;) {
			const edge = this.#held.indexOf(this.#edge)
			// The end of what is held may be the beginning of the edge.
			const sure = edge >= 0 ? edge : Math.max(0, this.#held.length - this.#edge.length)
			if (sure > 0) await file.write(this.#held, 0, sure)
			written += sure
			this.#held = this.#held.subarray(edge >= 0 ? sure + this.#edge.length : sure)
			if (edge >= 0) return written
			await this.#more()
		}
	}

	async #upToEdge(most: number): Promise<Buffer> {
		let edge = this.#held.indexOf(this.#edge)
		while (edge < 0) {
			if (this.#held.length > most) error(413, 'too_large')
			await this.#more()
			edge = this.#held.indexOf(this.#edge)
		}
		const found = this.#held.subarray(0, edge)
		this.#held = this.#held.subarray(edge + this.#edge.length)
		return found
	}

	async #atLeast(length: number): Promise<void> {
		while (this.#held.length < length) await this.#more()
	}

	async #more(): Promise<void> {
		const { done, value } = await this.#parts.next()
		if (done) error(400, 'malformed')
		this.#held = Buffer.concat([this.#held, value])
	}
}
