import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Denial } from '#schema/errors.ts'
import type { ArtefactKind, Capability } from '#schema/governance/roles.ts'
import type { CloseReason, Standing } from '#schema/protocol.ts'
import type { Draft } from './drafts.ts'

/**
 * What the save indicator may say, and nothing else:
 * `saved` every change is on the server's disk; `saving` some are on their way;
 * `offline` no connection, changes are kept on this device; `stalled` the server cannot store right now;
 * `refused` the server did not accept the last changes, they are kept in `drafts`.
 */
export type SaveState = 'saving' | 'saved' | 'offline' | 'refused' | 'stalled'

export type PresentPerson = {
	personId: string
	name: string
	/** 0 to PRESENCE_COLOURS.length - 1. */
	colour: number
	/** What the editor put there with `setWhere`, such as a task or card id. */
	where: string | null
	/** Whether it is this person (in this tab or another). */
	me: boolean
}

export type SessionOptions = {
	artefactId: string
	kind: ArtefactKind
	person: { personId: string; displayName: string }
	/** Standing from the server-rendered page, until the socket's first word. */
	standing?: Standing
	/** Facts from the server-rendered page, until the register document arrives. */
	register?: Record<string, unknown>
	/** WebSocket address; the page's own origin by default. */
	url?: string
}

/** One artefact, live: its document, who is there, what I may do, and whether my work is safe. */
export declare class ArtefactSession {
	constructor(options: SessionOptions)
	/** Becomes another object after a refusal: bind editors in `{#key session.generation}`. */
	get doc(): Y.Doc
	get generation(): number
	get awareness(): Awareness
	/** Whether the first content from the server has arrived; before that, the last of this device. */
	get synced(): boolean
	/** Whether there is content to show: from this device or from the server. */
	get ready(): boolean
	get connected(): boolean
	get register(): Record<string, unknown>
	get save(): SaveState
	/** When the server last confirmed that everything is stored. */
	get savedAt(): Date | null
	get standing(): Standing
	/** Null when allowed, else why not. The same answer the server would give. */
	may(capability: Capability): Denial | null
	/** True after my rights changed while I was here, until `acknowledgeStanding()`. */
	get standingChanged(): boolean
	acknowledgeStanding(): void
	get people(): PresentPerson[]
	/** Tells others where I am (task id, card id); editors with carets use `awareness` itself. */
	setWhere(where: string | null): void
	get drafts(): Draft[]
	discardDraft(id: string): Promise<void>
	/** The denial just received, until `dismissNotice()`. */
	get notice(): { denial: Denial; paths: string[] } | null
	dismissNotice(): void
	/** Why the server ended this session for good (signed out, no access), or null. */
	get ended(): CloseReason | null
	destroy(): void
}
