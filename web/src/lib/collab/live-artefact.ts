import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { readRegister } from '#schema/docs/register.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Denial } from '#schema/errors.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { registerName } from '#schema/ids.ts'
import type { CloseReason, ServerMessage, Standing } from '#schema/protocol.ts'
import { answerTo, closeReason } from './close-reasons.ts'
import { Drafts, type Draft } from './drafts.ts'
import { whyNotAdmitted } from './entry.ts'
import { LocalCopy, forgetLocalCopy, keepsLocalWork } from './local-work.ts'
import { peopleIn, throttlePresence, userOf, type PresentPerson } from './presence.ts'
import { saveState, type SaveState } from './save-state.ts'

export type LiveOptions = {
	artefactId: string
	kind: ArtefactKind
	person: { personId: string; displayName: string }
	/** Standing from the server-rendered page, until the socket's first word. */
	standing?: Standing
	/** Facts from the server-rendered page, until the register document arrives. */
	register?: Record<string, unknown>
	/** WebSocket address; the page's own origin by default. */
	url?: string
	/** The class of sockets, where it is not the browser's own. */
	WebSocket?: unknown
}

/** What of it changed. */
export type Aspect =
	'content' | 'save' | 'standing' | 'people' | 'register' | 'drafts' | 'notice' | 'ended'

/** How long the device may take to remember, before the server is asked without it. */
const LOCAL_MS = 1_000
const FAILURES_BEFORE_ASKING = 3

/** One content document with its provider, until a refusal replaces both. */
type Attachment = {
	doc: Y.Doc
	awareness: Awareness
	provider: HocuspocusProvider
	detach(): void
}

/**
 * One artefact, live, without a screen: keeps a document in step with the server and the device, knows
 * whether the work in it is safe, and what to do when it is not accepted [Y13].
 */
export class LiveArtefact {
	readonly #options: LiveOptions
	readonly #listeners = new Set<(aspect: Aspect) => void>()
	readonly #socket: HocuspocusProviderWebsocket
	readonly #register: HocuspocusProvider
	readonly #keeps = keepsLocalWork()
	readonly #draftStore: Drafts
	readonly #timers = new Set<ReturnType<typeof setTimeout>>()
	#attachment: Attachment
	#generation = 0
	#connected = false
	#loaded = false
	#stalled = false
	#refused = false
	#edited = false
	#local: Promise<LocalCopy | null>
	#destroyed = false
	#failures = 0
	#savedAt: Date | null = null
	#standing: Standing | null
	#standingChanged = false
	#facts: Record<string, unknown>
	#people: PresentPerson[] = []
	#drafts: Draft[] = []
	#notice: { denial: Denial; paths: string[] } | null = null
	#ended: CloseReason | null = null

	constructor(options: LiveOptions) {
		this.#options = options
		this.#standing = options.standing ?? null
		this.#facts = options.register ?? {}
		this.#draftStore = new Drafts(options.person.personId, this.#keeps)
		this.#socket = this.#openSocket()
		this.#register = this.#openRegister()
		this.#attachment = this.#attach()
		this.#local = Promise.resolve(this.#remember(this.doc))
		void this.#begin()
	}

	/** Calls back with what changed, from now on; returns the way to stop. */
	listen(listener: (aspect: Aspect) => void): () => void {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	get doc(): Y.Doc {
		return this.#attachment.doc
	}

	get awareness(): Awareness {
		return this.#attachment.awareness
	}

	get generation(): number {
		return this.#generation
	}

	get synced(): boolean {
		return this.#attachment.provider.isSynced
	}

	get ready(): boolean {
		return this.#loaded || this.synced
	}

	get connected(): boolean {
		return this.#connected
	}

	get save(): SaveState {
		return saveState({
			connected: this.#connected,
			synced: this.synced,
			unconfirmed: this.#attachment.provider.unsyncedChanges,
			stalled: this.#stalled,
			refused: this.#refused
		})
	}

	get savedAt(): Date | null {
		return this.#savedAt
	}

	get standing(): Standing {
		return this.#standing ?? NOTHING
	}

	get standingChanged(): boolean {
		return this.#standingChanged
	}

	get register(): Record<string, unknown> {
		return this.#facts
	}

	get people(): PresentPerson[] {
		return this.#people
	}

	get drafts(): Draft[] {
		return this.#drafts
	}

	get notice(): { denial: Denial; paths: string[] } | null {
		return this.#notice
	}

	get ended(): CloseReason | null {
		return this.#ended
	}

	acknowledgeStanding(): void {
		this.#standingChanged = false
		this.#tell('standing')
	}

	setWhere(where: string | null): void {
		this.awareness.setLocalStateField('where', where)
	}

	dismissNotice(): void {
		this.#notice = null
		this.#refused = false
		this.#tell('notice', 'save')
	}

	async discardDraft(id: string): Promise<void> {
		await this.#draftStore.discard(id)
		this.#drafts = this.#drafts.filter((draft) => draft.id !== id)
		this.#tell('drafts')
	}

	destroy(): void {
		this.#destroyed = true
		for (const timer of this.#timers) clearTimeout(timer)
		this.#attachment.detach()
		this.#register.destroy()
		this.#socket.destroy()
		this.#listeners.clear()
		void this.#local.then((local) => local?.close())
	}

	#tell(...aspects: Aspect[]): void {
		for (const aspect of aspects) {
			for (const listener of this.#listeners) listener(aspect)
		}
	}

	/** First what this device remembers, then the server. */
	async #begin(): Promise<void> {
		const { artefactId } = this.#options
		void this.#draftStore.ofArtefact(artefactId).then((drafts) => {
			this.#drafts = [...this.#drafts, ...drafts]
			this.#tell('drafts')
		})
		await Promise.race([this.#recalled(), this.#pause(LOCAL_MS)])
		if (this.#destroyed) return
		this.#attachment.provider.attach()
		this.#register.attach()
		void this.#socket.connect()
	}

	#remember(doc: Y.Doc): LocalCopy | null {
		const { artefactId, person } = this.#options
		return this.#keeps ? new LocalCopy(person.personId, artefactId, doc) : null
	}

	async #recalled(): Promise<void> {
		const { doc } = this
		await (await this.#local)?.loaded()
		if (doc !== this.doc || doc.store.clients.size === 0) return
		this.#loaded = true
		this.#tell('content')
	}

	#openSocket(): HocuspocusProviderWebsocket {
		const { url = sameOrigin(), artefactId } = this.#options
		const socket: HocuspocusProviderWebsocket = new HocuspocusProviderWebsocket({
			url: `${url}/collab/${artefactId}`,
			WebSocketPolyfill: this.#options.WebSocket,
			autoConnect: false,
			delay: 500,
			minDelay: 500,
			factor: 1.5,
			maxDelay: 5_000,
			// Edits queued while the socket was down are all in the sync step that follows; sent as well,
			// each would be confirmed early and the indicator would say "saved" too soon.
			onOpen: () => void (socket['messageQueue'] = []),
			onStatus: ({ status }) => this.#setConnected(status === 'connected'),
			onClose: ({ event }) => void this.#socketClosed(event)
		})
		return socket
	}

	#setConnected(connected: boolean): void {
		if (connected) this.#failures = 0
		if (connected === this.#connected) return
		this.#connected = connected
		this.#tell('save')
	}

	async #socketClosed(event: { code: number; reason: string }): Promise<void> {
		this.#setConnected(false)
		const reason = event.code === TOO_BIG ? 'refused:too-large' : closeReason(event.reason)
		if (reason) return this.#closed(reason)
		this.#failures++
		if (this.#failures % FAILURES_BEFORE_ASKING !== 0) return
		const why = await whyNotAdmitted()
		if (why && !this.#connected) this.#closed(why)
	}

	#openRegister(): HocuspocusProvider {
		const register: HocuspocusProvider = new HocuspocusProvider({
			...this.#connection(),
			name: registerName(this.#options.artefactId),
			document: new Y.Doc(),
			awareness: null,
			onClose: ({ event }) => this.#documentClosed(register, event),
			onAuthenticationFailed: ({ reason }) => this.#documentClosed(register, { code: 1000, reason })
		})
		register.document.on('update', () => {
			this.#facts = readRegister(register.document)
			this.#tell('register')
		})
		return register
	}

	/** A fresh document with a client id of its own, on the socket that is there. */
	#attach(): Attachment {
		const { artefactId, kind, person } = this.#options
		const doc = new Y.Doc()
		defineRoots(kind, doc)
		const awareness = new Awareness(doc)
		awareness.setLocalState({ where: null, user: userOf(person) })
		const provider: HocuspocusProvider = new HocuspocusProvider({
			...this.#connection(),
			name: artefactId,
			document: doc,
			awareness,
			onClose: ({ event }) => this.#documentClosed(provider, event),
			onAuthenticationFailed: ({ reason }) =>
				this.#documentClosed(provider, { code: 1000, reason }),
			onSynced: () => this.#tell('content', 'save'),
			onUnsyncedChanges: ({ number }) => this.#confirmed(number),
			onStateless: ({ payload }) => this.#hear(JSON.parse(payload)),
			onAwarenessChange: () => this.#lookAround(awareness)
		})
		const stop = throttlePresence(awareness, provider)
		const detach = () => {
			stop()
			provider.destroy()
		}
		doc.on('update', (_update, _origin, _doc, { local }: Y.Transaction) => {
			this.#edited ||= local
		})
		return { doc, awareness, provider, detach }
	}

	/** Nothing authenticates but the cookie; a session per provider lets a new one follow at once. */
	#connection() {
		return { websocketProvider: this.#socket, sessionAwareness: true, token: 'cookie' }
	}

	#confirmed(unconfirmed: number): void {
		if (unconfirmed === 0 && this.synced) {
			this.#savedAt = new Date()
			// Something later was accepted, and there is no explanation left to read.
			if (this.#edited && !this.#notice) this.#refused = false
		}
		this.#tell('save')
	}

	#lookAround(awareness: Awareness): void {
		if (awareness !== this.awareness) return
		this.#people = peopleIn(awareness, this.#options.person.personId)
		this.#tell('people')
	}

	#hear(message: ServerMessage): void {
		switch (message.type) {
			case 'standing':
				return this.#takeStanding(message.standing)
			case 'storage':
				this.#stalled = message.state === 'stalled'
				return this.#tell('save')
			case 'refused':
				this.#notice = { denial: message.denial, paths: message.paths }
				this.#tell('notice')
				return this.#startOver(message.denial.code)
		}
	}

	/** A change may also have happened while the document was closed for us, so we compare ourselves. */
	#takeStanding(standing: Standing): void {
		const known = this.#standing
		this.#standing = standing
		this.#standingChanged ||= known !== null && !sameRights(known, standing)
		this.#tell('standing')
	}

	/** The library reports closes of the socket here as well; ours carry its plain code and a reason. */
	#documentClosed(provider: HocuspocusProvider, event: { code: number; reason: string }): void {
		if (event.code !== 1000 || this.#destroyed) return
		const isRegister = provider === this.#register
		if (!isRegister && provider !== this.#attachment.provider) return
		this.#tell('save')
		this.#closed(closeReason(event.reason), provider)
	}

	#closed(reason: CloseReason | null, provider = this.#attachment.provider): void {
		const answer = answerTo(reason)
		switch (answer.act) {
			case 'rejoin':
				void this.#pause(answer.afterMs).then(() => this.#rejoin(provider))
				return
			case 'start-over':
				if (provider !== this.#register) this.#startOver(reason ?? 'refused')
				return
			case 'end':
				this.#ended = reason
				this.#socket.disconnect()
				this.#setConnected(false)
				this.#tell('ended', 'save')
		}
	}

	async #rejoin(provider: HocuspocusProvider): Promise<void> {
		const current = provider === this.#register || provider === this.#attachment.provider
		if (!current || this.#destroyed || this.#ended || !this.#connected) return
		await provider.sendToken()
		provider.startSync()
	}

	/**
	 * [Y13] The server did not accept what was written here. It goes on as a draft; people go on with the
	 * server's content in a fresh document, since the old one would never agree with it again.
	 */
	#startOver(reason: string): void {
		const old = this.#attachment
		old.detach()
		const { where } = old.awareness.getLocalState() ?? { where: null }
		this.#attachment = this.#attach()
		if (where) this.setWhere(where)
		this.#generation++
		this.#loaded = false
		this.#edited = false
		this.#refused = true
		this.#attachment.provider.attach()
		this.#tell('content', 'save')
		this.#local = this.#moveOn(old.doc, this.doc, reason)
	}

	/**
	 * The draft is safe before the device forgets the old document. Waits for the end of this turn, so
	 * that the last key pressed into the old document is in it.
	 */
	async #moveOn(old: Y.Doc, fresh: Y.Doc, reason: string): Promise<LocalCopy | null> {
		const { artefactId, person } = this.#options
		const before = await this.#local
		await this.#pause(0)
		await this.#keepDraft(old, reason)
		await before?.close()
		if (!this.#keeps) return null
		await forgetLocalCopy(person.personId, artefactId)
		return this.#remember(fresh)
	}

	async #keepDraft(doc: Y.Doc, reason: string): Promise<void> {
		const { artefactId, kind, person } = this.#options
		const draft: Draft = {
			id: crypto.randomUUID(),
			artefactId,
			personId: person.personId,
			at: new Date().toISOString(),
			reason,
			text: canonicalTextOf(kind, doc),
			update: Uint8Array.from(Y.encodeStateAsUpdate(doc))
		}
		this.#drafts = [draft, ...this.#drafts]
		this.#tell('drafts')
		await this.#draftStore.keep(draft)
	}

	#pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => {
				this.#timers.delete(timer)
				resolve()
			}, ms)
			this.#timers.add(timer)
		})
	}
}

/** Until we are told. */
const NOTHING: Standing = { may: {}, denials: {} }

function sameRights({ may }: Standing, other: Standing): boolean {
	const rights = (of: Standing['may']) => Object.keys(of).sort().join()
	return rights(may) === rights(other.may)
}

/** WebSocket close code of a message beyond the limit (RFC 6455). */
const TOO_BIG = 1009

function sameOrigin(): string {
	return location.origin.replace(/^http/, 'ws')
}
