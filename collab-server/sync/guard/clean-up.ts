import * as Y from 'yjs'

/**
 * Whether a text reads the same, every character under the same marks, when some of its formatting
 * items are removed.
 */
export function changesNothing(
	text: Y.AbstractType<unknown>,
	removed: ReadonlySet<Y.Item>
): boolean {
	const before = new Map<string, string>()
	const after = new Map<string, string>()
	const different = new Set<string>()
	for (let item = text._start; item !== null; item = item.right) {
		if (item.deleted) continue
		if (!(item.content instanceof Y.ContentFormat)) {
			if (different.size > 0) return false
			continue
		}
		const { key, value } = item.content
		const marked = JSON.stringify(value ?? null)
		before.set(key, marked)
		if (!removed.has(item)) after.set(key, marked)
		if ((before.get(key) ?? 'null') === (after.get(key) ?? 'null')) different.delete(key)
		else different.add(key)
	}
	return true
}
