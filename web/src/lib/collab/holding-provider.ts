import { HocuspocusProvider, MessageType } from '@hocuspocus/provider'
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { Pace } from './pace.ts'
import { Waiting } from './waiting.ts'

/**
 * [Y18] The way to the server, that can keep what others change until it is asked for. What is typed here is
 * sent as ever, and built on what is shown: for Yjs it is the same as being offline for a while. What comes
 * faster than one can follow is shown together.
 */
export class HoldingProvider extends HocuspocusProvider {
	readonly waiting = new Waiting()
	/** Called when more waits, or nothing any more. */
	onWaiting = () => {}
	/** Whether there are words here that are not known to be on the server's disk. */
	atRisk = () => false
	#holding = false
	/** Updates of the document and words of presence that are shown together in a moment. */
	#updates: Uint8Array[] = []
	#presence: MessageEvent[] = []
	readonly #pace = new Pace(() => this.#showGathered())

	get holding(): boolean {
		return this.#holding
	}

	hold(): void {
		this.#pace.now()
		this.#holding = true
	}

	/** Shows what waited, in one step. */
	release(): void {
		this.#holding = false
		this.#showWaiting()
	}

	override onMessage(event: MessageEvent): void {
		const { type, content } = frameOf(event.data)
		if (type === MessageType.Awareness) {
			this.#presence.push(event)
			return this.#pace.ask()
		}
		if (!content) return super.onMessage(event)
		if (this.#mayWait(content.type)) {
			if (this.#holding) this.waiting.add(content.update, Date.now())
			else this.#updates.push(content.update)
			return this.#holding ? this.onWaiting() : this.#pace.ask()
		}
		// [Y17] A sync is shown at once where it may say that words of ours were refused, and so is the first.
		this.#showGathered()
		this.#showWaiting()
		super.onMessage(event)
	}

	/** Who was here is not known any more once the way is cut. */
	override onClose(): void {
		this.#presence = []
		super.onClose()
	}

	override destroy(): void {
		this.#pace.stop()
		super.destroy()
	}

	#mayWait(type: number): boolean {
		if (this.document.store.clients.size === 0) return false
		return type === messageYjsUpdate || (this.#holding && !this.atRisk())
	}

	/** First the words, then who is where in them. */
	#showGathered(): void {
		const updates = this.#updates.splice(0)
		Y.transact(
			this.document,
			() => updates.forEach((update) => Y.applyUpdate(this.document, update, this)),
			this,
			false
		)
		for (const event of this.#presence.splice(0)) super.onMessage(event)
	}

	#showWaiting(): void {
		const update = this.waiting.take()
		if (update) Y.applyUpdate(this.document, update, this)
		this.onWaiting()
	}
}

/** What a frame is, and what it adds to the document, if it does. */
function frameOf(frame: ArrayBuffer) {
	const decoder = createDecoder(new Uint8Array(frame))
	readVarString(decoder)
	const type = readVarUint(decoder)
	if (type !== MessageType.Sync) return { type, content: null }
	const step = readVarUint(decoder)
	if (step !== messageYjsSyncStep2 && step !== messageYjsUpdate) return { type, content: null }
	return { type, content: { type: step, update: readVarUint8Array(decoder) } }
}
