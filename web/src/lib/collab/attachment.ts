import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { defineRoots } from '#schema/docs/roots.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import type { ServerMessage } from '#schema/protocol.ts'
import { HoldingProvider } from './holding-provider.ts'
import { throttlePresence } from './presence.ts'
import { type Unconfirmed, watchOver } from './unconfirmed.ts'
import { watchWords } from './overtaken.ts'
import type { Waiting } from './waiting.ts'

export type Heard = {
	/** The server closed the document, or did not open it; the reason in its words. */
	closed(attachment: Attachment, reason: string): void
	/** Everything of the server is here, or the number of unconfirmed changes is another one. */
	moved?(attachment: Attachment): void
	said?(message: ServerMessage): void
	edited?(): void
	/** What this client id types from this clock on is not confirmed yet. */
	risked?(client: number, since: number): void
	/** Everything that these client ids typed is on the server's disk. */
	confirmed?(clients: number[]): void
	/** [Y17] The server refused words and could not say so; this is the document with them. */
	lost?(attachment: Attachment, before: Uint8Array): void
	/** [Y24] Somebody rearranged a passage without having seen these words in it. */
	overtaken?(words: string[]): void
	/** Somebody came, went or moved; `own` when that was only me. */
	presence?(attachment: Attachment, own: boolean): void
	/** [Y18] More of what others changed is held back, or nothing any more. */
	waiting?(attachment: Attachment): void
}

/** One document on the socket. After a refusal another one, with a client id of its own, follows it. */
export class Attachment {
	readonly doc = new Y.Doc()
	readonly awareness: Awareness | null
	readonly #unconfirmed: Unconfirmed
	readonly #provider: HoldingProvider
	#stopThrottle = () => {}

	constructor(
		socket: HocuspocusProviderWebsocket,
		{
			name,
			kind,
			presence,
			unconfirmed = new Map()
		}: { name: string; kind: DocumentKind; presence?: object; unconfirmed?: Unconfirmed },
		heard: Heard
	) {
		defineRoots(kind, this.doc)
		this.#unconfirmed = unconfirmed
		this.awareness = presence ? new Awareness(this.doc) : null
		this.awareness?.setLocalState({ ...presence })
		this.#provider = new HoldingProvider({
			name,
			document: this.doc,
			awareness: this.awareness,
			websocketProvider: socket,
			// Lets a new document follow on the same socket at once.
			sessionAwareness: true,
			// The cookie speaks for the person; the library wants to send something.
			token: 'cookie',
			onSynced: () => this.#moved(heard),
			onUnsyncedChanges: () => this.#moved(heard),
			onStateless: ({ payload }) => heard.said?.(JSON.parse(payload)),
			onAuthenticationFailed: ({ reason }) => heard.closed(this, reason),
			// Closes of the whole socket are reported here too, with other codes.
			onClose: ({ event }) => event.code === DOCUMENT_CLOSED && heard.closed(this, event.reason)
		})
		this.#provider.atRisk = () => this.#unconfirmed.size > 0
		this.#provider.onWaiting = () => heard.waiting?.(this)
		this.awareness?.on('change', (_: unknown, origin: unknown) =>
			heard.presence?.(this, origin === 'local')
		)
		if (this.awareness) this.#stopThrottle = throttlePresence(this.awareness, this.#provider)
		this.doc.on('update', (_update, _origin, _doc, transaction: Y.Transaction) => {
			if (transaction.local) this.#edited(heard, transaction)
		})
		watchOver(
			this.doc,
			() => (this.synced ? null : this.#unconfirmed),
			(before) => heard.lost?.(this, before)
		)
		// While not synced, what a sync takes away becomes a draft whole [Y17].
		watchWords(this.doc, (words) => this.synced && heard.overtaken?.(words))
	}

	get synced(): boolean {
		return this.#provider.isSynced
	}

	/** Changes the server has not confirmed to be on disk. */
	get unconfirmed(): number {
		return this.#provider.unsyncedChanges
	}

	/** Client ids of this device with words that are not confirmed. */
	get atRisk(): number[] {
		return [...this.#unconfirmed.keys()]
	}

	/** [Y18] Whether others' changes are held back. */
	get holding(): boolean {
		return this.#provider.holding
	}

	get waiting(): Waiting {
		return this.#provider.waiting
	}

	hold(): void {
		this.#provider.hold()
	}

	release(): void {
		this.#provider.release()
	}

	/** Asks the server for the document, now and whenever the socket opens. */
	open(): void {
		this.#provider.attach()
	}

	/** The same after the server closed it: sends what the server lacks as well. */
	async reopen(): Promise<void> {
		await this.#provider.sendToken()
		this.#provider.startSync()
	}

	#edited(heard: Heard, { beforeState }: Y.Transaction): void {
		const { clientID } = this.doc
		if (!this.#unconfirmed.has(clientID)) {
			const since = beforeState.get(clientID) ?? 0
			this.#unconfirmed.set(clientID, since)
			heard.risked?.(clientID, since)
		}
		heard.edited?.()
	}

	#moved(heard: Heard): void {
		if (this.synced && this.unconfirmed === 0 && this.#unconfirmed.size > 0) {
			const confirmed = [...this.#unconfirmed.keys()]
			this.#unconfirmed.clear()
			heard.confirmed?.(confirmed)
		}
		heard.moved?.(this)
	}

	/** Lets go of the socket; the document stays as it is. */
	detach(): void {
		this.#stopThrottle()
		this.#provider.destroy()
	}
}

/** The library's code for a close of one document; the reason says why. */
const DOCUMENT_CLOSED = 1000
