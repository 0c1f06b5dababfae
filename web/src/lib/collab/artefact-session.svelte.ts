import { createSubscriber } from 'svelte/reactivity'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Denial } from '#schema/errors.ts'
import type { Capability } from '#schema/governance/roles.ts'
import type { CloseReason, PresenceUser, Standing } from '#schema/protocol.ts'
import type { Draft } from './drafts.ts'
import { LiveArtefact, type Aspect, type LiveOptions } from './live-artefact.ts'
import type { PresentPerson } from './presence.ts'
import type { SaveState } from './save-state.ts'

export type { Draft, PresentPerson, SaveState }
export type SessionOptions = LiveOptions

/** One artefact, live, for components: its document, who is there, what I may do, is my work safe. */
export class ArtefactSession {
	readonly artefactId: string
	readonly #live: LiveArtefact
	readonly #watch: Record<Aspect, () => void>

	constructor(options: SessionOptions) {
		const live = new LiveArtefact(options)
		// At the end of the turn: a change can come while the page is being drawn (an editor taken down takes
		// its caret out of the presence), and state must not change then.
		const watch = (aspect: Aspect) =>
			createSubscriber((update) =>
				live.listen((changed) => changed === aspect && queueMicrotask(update))
			)
		this.artefactId = options.artefactId
		this.#live = live
		this.#watch = {
			content: watch('content'),
			save: watch('save'),
			standing: watch('standing'),
			people: watch('people'),
			register: watch('register'),
			drafts: watch('drafts'),
			notice: watch('notice'),
			ended: watch('ended'),
			waiting: watch('waiting')
		}
	}

	/** Becomes another object after a refusal: bind editors in `{#key session.generation}`. */
	get doc(): Y.Doc {
		this.#watch.content()
		return this.#live.doc
	}

	get generation(): number {
		this.#watch.content()
		return this.#live.generation
	}

	get awareness(): Awareness {
		this.#watch.content()
		return this.#live.awareness
	}

	/** Whether the first content from the server has arrived; before that, the last of this device. */
	get synced(): boolean {
		this.#watch.content()
		return this.#live.synced
	}

	/** Whether there is content to show: from this device or from the server. */
	get ready(): boolean {
		this.#watch.content()
		return this.#live.ready
	}

	/** Whether all of the server's content has been here once, also when the connection is gone now. */
	get arrived(): boolean {
		this.#watch.content()
		return this.#live.arrived
	}

	get connected(): boolean {
		this.#watch.save()
		return this.#live.connected
	}

	get save(): SaveState {
		this.#watch.save()
		return this.#live.save
	}

	/** When the server last confirmed that everything is stored. */
	get savedAt(): Date | null {
		this.#watch.save()
		return this.#live.savedAt
	}

	get standing(): Standing {
		this.#watch.standing()
		return this.#live.standing
	}

	/** Null when allowed, else why not: the answer the server would give. */
	may(capability: Capability): Denial | null {
		const { may, denials } = this.standing
		if (may[capability]) return null
		return denials[capability] ?? { code: 'role', capability, params: {}, whoCan: [], until: null }
	}

	/** True after my rights changed while I was here, until `acknowledgeStanding()`. */
	get standingChanged(): boolean {
		this.#watch.standing()
		return this.#live.standingChanged
	}

	acknowledgeStanding(): void {
		this.#live.acknowledgeStanding()
	}

	/** Governed facts everyone here hears live. */
	get register(): Record<string, unknown> {
		this.#watch.register()
		return this.#live.register
	}

	get people(): PresentPerson[] {
		this.#watch.people()
		return this.#live.people
	}

	/** Tells others where I am (task id, card id); editors with carets use `awareness` itself. */
	setWhere(where: string | null): void {
		this.#live.setWhere(where)
	}

	get drafts(): Draft[] {
		this.#watch.drafts()
		return this.#live.drafts
	}

	async discardDraft(id: string): Promise<void> {
		await this.#live.discardDraft(id)
	}

	/** The denial just received, until `dismissNotice()`. */
	get notice(): { denial: Denial; paths: string[] } | null {
		this.#watch.notice()
		return this.#live.notice
	}

	dismissNotice(): void {
		this.#live.dismissNotice()
	}

	/** [Y18] Whether others' changes are held back here. */
	get holding(): boolean {
		this.#watch.waiting()
		return this.#live.holding
	}

	/** How many changes wait, and by whom. */
	get waiting(): { changes: number; names: string[] } {
		this.#watch.waiting()
		return this.#live.waiting
	}

	hold(): void {
		this.#live.hold()
	}

	release(): void {
		this.#live.release()
	}

	/** Who writes under a Yjs client id, of those who were seen here. */
	writer(client: number): PresenceUser | null {
		return this.#live.writer(client)
	}

	/** Why the server ended this session for good (signed out, no access), or null. */
	get ended(): CloseReason | null {
		this.#watch.ended()
		return this.#live.ended
	}

	destroy(): void {
		this.#live.destroy()
	}
}
