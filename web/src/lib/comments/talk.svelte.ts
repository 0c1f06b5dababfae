import type { Chosen } from './passage.ts'
import { passes, type Filter, type Thread } from './threads.ts'

/** What people say about one text, and where this person is in it. */
export class Talk {
	/** The threads that have a mark in the text, in reading order; null until the text is here. */
	order = $state.raw<string[] | null>(null)
	/** The thread that is open. */
	active = $state<string | null>(null)
	filter = $state<Filter>('open')
	/** The passage a new thread will be about; empty until one is chosen. */
	composing = $state.raw<Chosen[] | null>(null)
	/** The threads of the section whose sheet is open. */
	sheet = $state.raw<string[] | null>(null)

	/** Opens a thread, whatever is filtered away. */
	open(thread: Thread, me: string): void {
		this.active = thread.id
		if (!passes(thread, this.filter, me)) this.filter = thread.resolved ? 'resolved' : 'open'
	}
}
