import * as Y from 'yjs'
import type { Place } from './place.ts'

/**
 * Where a refused part is, for a person: the root, then what can be found again on their screen. In a
 * text that is the id of the nearest block, elsewhere the entry and its field.
 */
export function whereOf(place: Place | null, key: string | null): string[] {
	if (place === null) return []
	const steps = key === null ? place.path : [...place.path, key]
	if (!place.holder.kind.startsWith('xml')) return [...steps]
	const block = blockOf(place)
	return block === null ? steps.slice(0, 1) : [...steps.slice(0, 1), block]
}

function blockOf(place: Place): string | null {
	let type = liveTypeOf(place)
	while (type !== null) {
		const id: unknown = type instanceof Y.XmlElement ? type.getAttribute('id') : null
		if (typeof id === 'string') return id
		const parent = type._item?.parent
		type = parent instanceof Y.AbstractType ? parent : null
	}
	return null
}

function liveTypeOf(place: Place): Y.AbstractType<unknown> | null {
	let around: Place | null = place
	while (around !== null && around.type === null) around = around.birth?.place ?? null
	return around?.type ?? null
}
