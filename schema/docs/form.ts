import { MARKS, NODES } from './document-schema.ts'
import type { Shape } from './fields.ts'

/** Raised by hand when clients must be new for another reason than nodes and marks. */
const GENERATION = 1

/**
 * [Y20] By what a client and a server tell that they mean the same documents: a print of every node, mark
 * and attribute there is. An editor that does not know a node takes it out of the text it shows, for
 * everybody; so who comes with another form is not let in.
 */
export const FORM = formOf(NODES, MARKS)

/** Anything that can stand in a document and is another one makes another form. */
export function formOf(
	nodes: Readonly<Record<string, { attributes: Shape; children: readonly string[] }>>,
	marks: Readonly<Record<string, Shape>>
): string {
	const said = [
		GENERATION,
		...Object.entries(nodes).map(([name, { attributes, children }]) =>
			[name, Object.keys(attributes).sort(), children.toSorted()].join()
		),
		...Object.entries(marks).map(([name, shape]) => [name, Object.keys(shape).sort()].join())
	]
	return print(said.sort().join('\n'))
}

/** FNV-1a with 32 bits, which tells apart what differs by accident; nobody is kept out by it on purpose. */
function print(text: string): string {
	let hash = 0x811c9dc5
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
	return (hash >>> 0).toString(36)
}
