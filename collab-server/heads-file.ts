import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
	formatKeptHead,
	highest,
	outermost,
	parseKeptHead,
	type KeptHead,
	type Numbers
} from '#schema/ledger/kept-head.ts'
import { OperatorError } from './env.ts'
import type { HeadKeeper, KeptOutside } from './store/ledger/head-keeper.ts'

/**
 * [L15] Heads of the log in a file that only grows, beside the database and not in it: what a restored backup
 * has forgotten stands here. Several processes may write to one file: a line is written at once, and on
 * the disk before anybody has the head.
 */
export class HeadsFile implements HeadKeeper {
	readonly #path: string
	/** How far the file was read; what stands before it is in `#known`. */
	#read = 0
	readonly #known = new Map<string, KeptOutside>()

	private constructor(path: string) {
		this.#path = path
	}

	/** @throws OperatorError when the folder cannot be written */
	static async at(path: string): Promise<HeadsFile> {
		try {
			await mkdir(dirname(path), { recursive: true })
			await (await open(path, 'a')).close()
		} catch (error) {
			throw new OperatorError(
				`Checkpoints are kept in ${path}, which cannot be written (${(error as Error).message}). ` +
					'Give another file: HEADS_FILE=...'
			)
		}
		return new HeadsFile(path)
	}

	/** A line that a power cut left half is ended first, so that it spoils only itself. */
	async keep(head: KeptHead): Promise<void> {
		const file = await open(this.#path, 'a+')
		try {
			const { size } = await file.stat()
			const last = Buffer.alloc(1)
			if (size > 0) await file.read(last, 0, 1, size - 1)
			const whole = size === 0 || last[0] === END
			await file.appendFile((whole ? '' : '\n') + formatKeptHead(head))
			await file.sync()
			this.#know(head)
		} finally {
			await file.close()
		}
	}

	async of(origin: string): Promise<KeptOutside> {
		const { size } = await stat(this.#path)
		if (size !== this.#read) await this.#refresh()
		return this.#known.get(origin) ?? NOTHING
	}

	/** Reads what came since; all of it when the file is another one now. Forgets nothing. */
	async #refresh(): Promise<void> {
		const bytes = await readFile(this.#path)
		const from = bytes.length < this.#read ? 0 : this.#read
		const end = bytes.lastIndexOf(END) + 1
		for (const line of bytes.subarray(from, end).toString('utf8').split('\n')) {
			const head = parseKeptHead(line)
			if (head) this.#know(head)
		}
		this.#read = end
	}

	#know(head: KeptHead): void {
		const { heads, numbers } = this.#known.get(head.origin) ?? NOTHING
		this.#known.set(head.origin, {
			heads: outermost([...heads, head]),
			numbers: highest(numbers, head.numbers)
		})
	}
}

const END = '\n'.charCodeAt(0)
const NOTHING: { heads: KeptHead[]; numbers: Numbers } = { heads: [], numbers: {} }
