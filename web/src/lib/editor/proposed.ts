import type { JSONContent } from '@tiptap/core'

/** Words on their way into a text of their own, kept in this tab until that text is open. */
type Proposed = { title: string; content: JSONContent[] }

const KEY = 'interlink.proposed'

export function carry(proposed: Proposed): void {
	sessionStorage.setItem(KEY, JSON.stringify(proposed))
}

/** What was carried for the text with this title, once; null for every other text. */
export function takeCarried(title: string): JSONContent[] | null {
	const kept = sessionStorage.getItem(KEY)
	const proposed: Proposed | null = kept === null ? null : JSON.parse(kept)
	if (proposed?.title !== title) return null
	sessionStorage.removeItem(KEY)
	return proposed.content
}
