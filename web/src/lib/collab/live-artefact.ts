import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { shapeDenial } from '#schema/docs/denials.ts'
import { FORM } from '#schema/docs/form.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { readRegister } from '#schema/docs/register.ts'
import { assert, type Denial } from '#schema/errors.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { registerName } from '#schema/ids.ts'
import type { CloseReason, PresenceUser, ServerMessage, Standing } from '#schema/protocol.ts'
import { Attachment } from './attachment.ts'
import { answerTo, closeReason } from './close-reasons.ts'
import { Device } from './device.ts'
import type { Draft } from './drafts.ts'
import { paragraphsOf } from './overtaken.ts'
import { peopleIn, userOf, type PresentPerson } from './presence.ts'
import { Rights } from './rights.ts'
import { keepsLocalWork } from './local-work.ts'
import { type Unconfirmed, UnconfirmedMarks } from './unconfirmed.ts'
import { saveState, type SaveState } from './save-state.ts'
import { openSocket } from './socket.ts'
import { newId } from '#lib/ui/new-id.ts'

export type LiveOptions = {
	artefactId: string
	kind: ArtefactKind
	person: { personId: string; displayName: string }
	/** Standing from the server-rendered page, until the socket's first word. */
	standing?: Standing
	/** Facts from the server-rendered page, until the register document arrives. */
	register?: Record<string, unknown>
	/** WebSocket address of the server; the page's own by default. */
	url?: string
	/** The form of the documents this page knows [Y20]. */
	form?: string
	/** The class of sockets, where it is not the browser's own. */
	WebSocket?: unknown
}

/** What of it changed. */
export type Aspect =
	| 'content'
	| 'save'
	| 'standing'
	| 'people'
	| 'register'
	| 'drafts'
	| 'notice'
	| 'ended'
	| 'waiting'

/** How long the device may take to remember, before the server is asked without it. */
const RECALL_MS = 1_000
/** How long the first content may take before the connection is called missing. */
const OPENING_MS = 5_000

/**
 * One artefact, live, without a screen: keeps a document in step with the server and the device, knows
 * whether the work in it is safe, and what to do when it is not accepted [Y13].
 */
export class LiveArtefact {
	readonly #options: LiveOptions
	readonly #listeners = new Set<(aspect: Aspect) => void>()
	readonly #timers = new Set<ReturnType<typeof setTimeout>>()
	readonly #socket: HocuspocusProviderWebsocket
	readonly #register: Attachment
	readonly #device: Device
	readonly #rights: Rights
	/** Null where nothing may be kept. */
	readonly #marks: UnconfirmedMarks | null
	readonly #writers = new Map<number, PresenceUser>()
	#content: Attachment
	#destroyed = false
	#connected = false
	#opening = true
	#recalled = false
	/** The server's content has been here once; losing the connection takes nothing of it away. */
	#arrived = false
	#stalled = false
	#refused = false
	#edited = false

	/** Counts the documents that were replaced after a refusal. */
	generation = 0
	/** When the server last confirmed that everything is stored. */
	savedAt: Date | null = null
	register: Record<string, unknown>
	people: PresentPerson[] = []
	drafts: Draft[] = []
	/** The denial just received, until `dismissNotice()`. */
	notice: { denial: Denial; paths: string[] } | null = null
	/** Why the server ended this for good, or null. */
	ended: CloseReason | null = null

	constructor(options: LiveOptions) {
		const { artefactId, person, url = pageAddress(), form = FORM } = options
		this.#options = options
		this.register = options.register ?? {}
		this.#rights = new Rights(options.standing ?? null)
		this.#socket = openSocket(
			{ ...options, url: `${url}/collab/${artefactId}?form=${form}` },
			{
				connected: (connected) => this.#setConnected(connected),
				closed: (reason) => this.#closed(this.#content, reason)
			}
		)
		this.#marks = keepsLocalWork() ? new UnconfirmedMarks(person.personId, artefactId) : null
		this.#register = this.#openRegister()
		this.#content = this.#openContent(this.#marks?.read())
		this.#device = new Device({ ...person, artefactId, form }, this.doc, (doc, reason) =>
			this.#draftOf(doc, reason)
		)
		void this.#begin()
	}

	/** Calls back with what changed, from now on; returns the way to stop. */
	listen(listener: (aspect: Aspect) => void): () => void {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	/** Another object after a refusal. */
	get doc(): Y.Doc {
		return this.#content.doc
	}

	get awareness(): Awareness {
		const { awareness } = this.#content
		assert(awareness, 'content has presence')
		return awareness
	}

	get synced(): boolean {
		return this.#content.synced
	}

	get arrived(): boolean {
		return this.#arrived
	}

	get ready(): boolean {
		return this.#recalled || this.#arrived || this.synced
	}

	get connected(): boolean {
		return this.#connected
	}

	get save(): SaveState {
		return saveState({
			connected: this.#connected,
			opening: this.#opening && !this.#arrived,
			synced: this.synced,
			unconfirmed: this.#content.unconfirmed,
			stalled: this.#stalled,
			refused: this.#refused
		})
	}

	get standing(): Standing {
		return this.#rights.standing
	}

	get standingChanged(): boolean {
		return this.#rights.changed
	}

	acknowledgeStanding(): void {
		this.#rights.changed = false
		this.#tell('standing')
	}

	setWhere(where: string | null): void {
		this.awareness.setLocalStateField('where', where)
	}

	/** [Y18] Whether others' changes are held back. */
	get holding(): boolean {
		return this.#content.holding
	}

	/** How many changes wait, and the names of those who made them and are known here. */
	get waiting(): { changes: number; names: string[] } {
		const { changes, clients } = this.#content.waiting
		const names = clients.flatMap((client) => this.#writers.get(client)?.name ?? [])
		return { changes, names: [...new Set(names)] }
	}

	hold(): void {
		this.#content.hold()
		this.#tell('waiting')
	}

	/** Shows at once what waited. */
	release(): void {
		this.#content.release()
		this.#tell('waiting')
	}

	/** Who writes under a Yjs client id, of those who were seen here. */
	writer(client: number): PresenceUser | null {
		return this.#writers.get(client) ?? null
	}

	dismissNotice(): void {
		this.notice = null
		this.#refused = false
		this.#tell('notice', 'save')
	}

	async discardDraft(id: string): Promise<void> {
		await this.#device.discardDraft(id)
		this.drafts = this.drafts.filter((draft) => draft.id !== id)
		this.#tell('drafts')
	}

	destroy(): void {
		this.#destroyed = true
		for (const timer of this.#timers) clearTimeout(timer)
		this.#content.detach()
		this.#register.detach()
		this.#socket.destroy()
		this.#listeners.clear()
		void this.#device.close()
	}

	#tell(...aspects: Aspect[]): void {
		for (const aspect of aspects) {
			for (const listener of this.#listeners) listener(aspect)
		}
	}

	/** First what this device remembers, then what the server says; the way there opens meanwhile. */
	async #begin(): Promise<void> {
		void this.#socket.connect()
		void this.#device.drafts().then((drafts) => {
			this.drafts = [...this.drafts, ...drafts]
			this.#tell('drafts')
		})
		void this.#pause(OPENING_MS).then(() => {
			this.#opening = false
			this.#tell('save')
		})
		await Promise.race([this.#recall(), this.#pause(RECALL_MS)])
		if (this.#destroyed) return
		this.#content.open()
		this.#register.open()
	}

	async #recall(): Promise<void> {
		const { doc } = this
		const known = await this.#device.recalled()
		if (!known || doc !== this.doc || doc.store.clients.size === 0) return
		this.#recalled = true
		this.#tell('content')
	}

	#openRegister(): Attachment {
		const name = registerName(this.#options.artefactId)
		const register = new Attachment(
			this.#socket,
			{ name, kind: 'register' },
			{ closed: (attachment, reason) => this.#closed(attachment, closeReason(reason)) }
		)
		register.doc.on('update', () => {
			this.register = readRegister(register.doc)
			this.#tell('register')
		})
		return register
	}

	/** `unconfirmed`: what was left so on this device before. */
	#openContent(unconfirmed?: Unconfirmed): Attachment {
		const { artefactId: name, kind, person } = this.#options
		const presence = { where: null, user: userOf(person) }
		return new Attachment(
			this.#socket,
			{ name, kind, presence, ...(unconfirmed && { unconfirmed }) },
			{
				closed: (attachment, reason) => this.#closed(attachment, closeReason(reason)),
				moved: (attachment) => attachment === this.#content && this.#confirmed(),
				presence: (attachment, own) => attachment === this.#content && this.#lookAround(own),
				said: (message) => this.#hear(message),
				edited: () => (this.#edited = true),
				risked: (client, since) => this.#marks?.set(client, since),
				confirmed: (clients) => this.#marks?.clear(clients),
				waiting: (attachment) => attachment === this.#content && this.#tell('waiting'),
				overtaken: (words) => void this.#device.keep(paragraphsOf(words), 'rearranged'),
				lost: (attachment, before) => attachment === this.#content && this.#lost(before)
			}
		)
	}

	#setConnected(connected: boolean): void {
		if (connected === this.#connected) return
		this.#connected = connected
		if (!connected) this.#opening = false
		this.#tell('save')
	}

	#confirmed(): void {
		const { synced, unconfirmed } = this.#content
		if (synced && !this.#arrived) this.#device.meet()
		if (synced) this.#arrived = true
		if (synced && unconfirmed === 0) {
			this.savedAt = new Date()
			// Something later was accepted, and there is no explanation left to read.
			if (this.#edited && !this.notice) this.#refused = false
		}
		this.#tell('content', 'save')
	}

	/** With every key one's own caret moves; that is no news of people. */
	#lookAround(own: boolean): void {
		for (const [client, { user }] of this.awareness.getStates()) {
			if (user?.personId) this.#writers.set(client, user)
		}
		const people = peopleIn(this.awareness, this.#options.person.personId)
		if (own && JSON.stringify(people) === JSON.stringify(this.people)) return
		this.people = people
		this.#tell('people')
	}

	#hear(message: ServerMessage): void {
		switch (message.type) {
			case 'standing':
				this.#rights.take(message.standing)
				return this.#tell('standing')
			case 'storage':
				this.#stalled = message.state === 'stalled'
				return this.#tell('save')
			case 'refused':
				this.notice = { denial: message.denial, paths: message.paths }
				this.#tell('notice')
				return this.#startOver(message.denial.code)
		}
	}

	/** [Y17] Refused while nobody could say so: the words are no longer in the document, but in `before`. */
	#lost(before: Uint8Array): void {
		const refused = new Y.Doc()
		Y.applyUpdate(refused, before)
		this.notice = { denial: shapeDenial('built_on_refused'), paths: [] }
		this.#tell('notice')
		this.#startOver('built_on_refused', refused)
	}

	#closed(attachment: Attachment, reason: CloseReason | null): void {
		const current = attachment === this.#register || attachment === this.#content
		if (this.#destroyed || !current) return
		this.#tell('save')
		const answer = answerTo(reason)
		switch (answer.act) {
			case 'rejoin':
				void this.#pause(answer.afterMs).then(() => this.#rejoin(attachment))
				return
			case 'start-over':
				if (attachment === this.#content) this.#startOver(reason ?? 'refused')
				return
			case 'end':
				this.ended = reason
				// Where nothing is kept for the page that is loaded next, the words are shown to be copied.
				if (reason === 'outdated' && !this.#marks && this.#content.unconfirmed > 0)
					void this.#draftOf(this.doc, reason)
				this.#socket.disconnect()
				this.#setConnected(false)
				this.#tell('ended')
		}
	}

	async #rejoin(attachment: Attachment): Promise<void> {
		const current = attachment === this.#register || attachment === this.#content
		if (current && this.#connected && !this.ended) await attachment.reopen()
	}

	/**
	 * [Y13] The server did not accept what was written here. It goes on as a draft; people go on with the
	 * server's content in a fresh document, since the old one would never agree with it again.
	 */
	#startOver(reason: string, words = this.doc): void {
		const refused = this.#content
		const where = this.awareness.getLocalState()?.where
		const { holding } = refused
		refused.detach()
		this.#content = this.#openContent()
		if (holding) this.#content.hold()
		if (typeof where === 'string') this.setWhere(where)
		this.generation++
		this.#recalled = false
		this.#arrived = false
		this.#edited = false
		this.#refused = true
		this.#content.open()
		this.#device.replace(words, this.doc, reason)
		this.#marks?.clear(refused.atRisk)
		this.#tell('content', 'save', 'waiting')
	}

	/**
	 * Taken at the end of this turn, so that the last key pressed into the old document is in it; also
	 * when the page is left in this very moment.
	 */
	async #draftOf(doc: Y.Doc, reason: string): Promise<Draft> {
		await new Promise((resolve) => setTimeout(resolve))
		const { artefactId, kind, person } = this.#options
		const draft: Draft = {
			id: newId(),
			artefactId,
			personId: person.personId,
			at: new Date().toISOString(),
			reason,
			text: canonicalTextOf(kind, doc),
			update: Uint8Array.from(Y.encodeStateAsUpdate(doc))
		}
		this.drafts = [draft, ...this.drafts]
		this.#tell('drafts')
		return draft
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

function pageAddress(): string {
	return location.origin.replace(/^http/, 'ws')
}
