import type * as Y from 'yjs'
import type { Messages } from '#lib/messages/speak.ts'
import type { Edit } from './edit-log.ts'

/** Who writes under a Yjs client id; null when it is not known. */
export type Writer = (client: number) => { name: string } | 'me' | null

/** How what others change in one kind of artefact is noticed and said. */
export type Told<Thing> = {
	/** The document once all of it is here, and another one after a refusal. */
	doc: Y.Doc | null
	/** Calls back for everything others change while one is there; returns the way to stop. */
	watch: (doc: Y.Doc, writer: Writer, heard: (edit: Edit<Thing>) => void) => () => void
	/** Whether it is in that part of the artefact in which I am. */
	near: (thing: Thing | null) => boolean
	/** What that part is called among the choices. */
	nearLabel: string
	/** In a few plain sentences; '' when nothing of it is left to say. */
	spell: (edits: Edit<Thing>[], m: Messages) => string
}
