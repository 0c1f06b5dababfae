/** The kinds of shared type Yjs knows. */
export type HolderKind =
	'map' | 'array' | 'text' | 'xmlElement' | 'xmlFragment' | 'xmlHook' | 'xmlText' | 'unknown'

/** The shared type an operation writes into: its kind, and the node name of an XML element. */
export type Holder = { kind: HolderKind; name: string | null }

/**
 * What an operation writes or removes, free of Yjs classes.
 * `entries` is set for a map born in the judged update: every key it will have, with its last value.
 * `legacy` is how Yjs wrote plain values before version 13; nothing does so any more.
 */
export type Content =
	| { is: 'text'; text: string }
	| { is: 'plain'; values: unknown[] }
	| { is: 'mark'; key: string; value: unknown }
	| { is: 'type'; type: Holder; entries: ReadonlyMap<string, Content> | null }
	| { is: 'legacy' | 'binary' | 'embed' | 'subdocument' | 'nothing' }

/**
 * One effect of an update on a shared document.
 * insert: content enters a list; set: a key of a map or an attribute of an element gets a value;
 * format: a mark starts or ends in a text; delete: living content (and all it holds) goes away.
 * `path` leads from the root: its name, map keys, node names. Of a `set`, and of the `delete` of a
 * map value or an attribute, the last step is the key. `frozen` is the frozen part of a text it would
 * change.
 */
export type Op = {
	action: 'insert' | 'set' | 'format' | 'delete'
	path: readonly (string | number)[]
	holder: Holder
	content: Content
	frozen?: { until: string | null } | null
}
