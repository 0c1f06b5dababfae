import type { Node } from '@tiptap/pm/model'

/** `at` is where the heading stands in the text, for jumping there. */
export type Heading = { text: string; level: number; at: number }

/** The headings of a text in reading order; empty ones say nothing and are left out. */
export function headingsOf(doc: Node): Heading[] {
	const headings: Heading[] = []
	doc.descendants((node, at) => {
		if (node.type.name !== 'heading') return true
		const text = node.textContent.trim()
		if (text) headings.push({ text, level: Number(node.attrs.level), at })
		return false
	})
	return headings
}
