import { HocuspocusProvider, MessageType } from '@hocuspocus/provider'
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { Waiting } from './waiting.ts'

/**
 * [Y18] The way to the server, that can keep what others change until it is asked for. What is typed here is
 * sent as ever, and built on what is shown: for Yjs it is the same as being offline for a while.
 */
export class HoldingProvider extends HocuspocusProvider {
	readonly waiting = new Waiting()
	/** Called when more waits, or nothing any more. */
	onWaiting = () => {}
	/** Whether there are words here that are not known to be on the server's disk. */
	atRisk = () => false
	#holding = false

	get holding(): boolean {
		return this.#holding
	}

	hold(): void {
		this.#holding = true
	}

	/** Shows what waited, in one step. */
	release(): void {
		this.#holding = false
		this.#showWaiting()
	}

	override onMessage(event: MessageEvent): void {
		const content = this.#holding ? contentIn(event.data) : null
		if (content && this.#mayWait(content.type)) {
			this.waiting.add(content.update, Date.now())
			return this.onWaiting()
		}
		// [Y17] A sync is shown at once where it may say that words of ours were refused, and so is the first.
		if (content) this.#showWaiting()
		super.onMessage(event)
	}

	#mayWait(type: number): boolean {
		if (this.document.store.clients.size === 0) return false
		return type === messageYjsUpdate || !this.atRisk()
	}

	#showWaiting(): void {
		const update = this.waiting.take()
		if (update) Y.applyUpdate(this.document, update, this)
		this.onWaiting()
	}
}

/** What a frame adds to the document; null for everything else. */
function contentIn(frame: ArrayBuffer): { type: number; update: Uint8Array } | null {
	const decoder = createDecoder(new Uint8Array(frame))
	readVarString(decoder)
	if (readVarUint(decoder) !== MessageType.Sync) return null
	const type = readVarUint(decoder)
	if (type !== messageYjsSyncStep2 && type !== messageYjsUpdate) return null
	return { type, update: readVarUint8Array(decoder) }
}
