import { SvelteMap } from 'svelte/reactivity'
import type { FileFact } from '#schema/docs/files.ts'
import { newId } from '#lib/ui/new-id.ts'
import type { RefusalShown } from '#lib/ui/refusal.ts'
import { type Sending, sendFile } from './sending-file.ts'

/** A file somebody chose: for a picture, what it shows. `place` remembers where it goes. */
export type Chosen = {
	file: File
	picture: { alt: string; decorative: boolean } | null
	place: unknown
}

/** waiting: for the connection. working: all of it was sent, and the server looks at it. */
export type Upload = Chosen & {
	id: string
	state: 'waiting' | 'sending' | 'working' | 'failed'
	/** From 0 to 100. */
	percent: number
	refusal: RefusalShown | null
}

/** A file the text has now, and which block shall show it. */
export type Arrived = { chosen: Chosen; file: FileFact }

/**
 * Files on their way into a text. The text itself is touched only when a file has arrived and the server has
 * said that the text has it [PI1]; whatever fails before costs no word of it.
 */
export class Uploads {
	#list = $state<Upload[]>([])
	#arrived = $state.raw<Arrived[]>([])
	readonly #sendings = new SvelteMap<string, Sending>()
	readonly #address: string

	constructor(address: string) {
		this.#address = address
	}

	get list(): readonly Upload[] {
		return this.#list
	}

	add(chosen: readonly Chosen[]): void {
		for (const one of chosen) {
			const upload: Upload = { ...one, id: newId(), state: 'waiting', percent: 0, refusal: null }
			this.#list.push(upload)
			void this.#send(upload.id)
		}
	}

	/** Sends again what failed, or what waited for the connection. */
	retry(id: string): void {
		void this.#send(id)
	}

	/** The connection is back. */
	resume(): void {
		for (const { id, state } of this.#list) if (state === 'waiting') void this.#send(id)
	}

	cancel(id: string): void {
		this.#sendings.get(id)?.cancel()
		this.#sendings.delete(id)
		this.#list = this.#list.filter((upload) => upload.id !== id)
	}

	/** Those of the files that arrived which the text has by now; each is answered once. */
	take(known: (hash: string) => boolean): Arrived[] {
		const ready = this.#arrived.filter(({ file }) => known(file.hash))
		if (ready.length > 0) this.#arrived = this.#arrived.filter((one) => !ready.includes(one))
		return ready
	}

	async #send(id: string): Promise<void> {
		const upload = this.#list.find((one) => one.id === id)
		if (!upload || this.#sendings.has(id)) return
		upload.refusal = null
		upload.percent = 0
		upload.state = navigator.onLine ? 'sending' : 'waiting'
		if (!navigator.onLine) return
		const sending = sendFile(this.#address, { command: id, file: upload.file }, (part) => {
			upload.percent = Math.round(part * 100)
			if (part >= 1) upload.state = 'working'
		})
		this.#sendings.set(id, sending)
		const sent = await sending.sent
		this.#sendings.delete(id)
		if (sent === null) return
		if ('file' in sent) {
			this.#arrived = [...this.#arrived, { chosen: upload, file: sent.file }]
			this.#list = this.#list.filter((one) => one.id !== id)
		} else {
			upload.refusal = 'refusal' in sent ? sent.refusal : null
			upload.state = 'broken' in sent && !navigator.onLine ? 'waiting' : 'failed'
		}
	}
}
