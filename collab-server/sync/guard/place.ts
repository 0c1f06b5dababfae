import * as Y from 'yjs'
import type { Content, Holder } from '#schema/docs/operation.ts'
import type { Struct } from './update.ts'

/**
 * A shared type in which structs stand: one that lives in the document (`type`), one that this update
 * brings (`birth`), or a root the document does not have (neither). One object for one type.
 */
export type Place = {
	holder: Holder
	path: readonly string[]
	type: Y.AbstractType<unknown> | null
	birth: Struct | null
}

const places = new WeakMap<Y.AbstractType<unknown>, Place>()

/**
 * Where a living type stands. A type never changes its parent in Yjs 13 (a move is a removal and a new
 * insertion), so this is found once for each type.
 */
export function placeOfType(type: Y.AbstractType<unknown>): Place {
	const known = places.get(type)
	if (known !== undefined) return known
	const holder = holderOf(type)
	const place: Place = { holder, path: pathOfType(type, holder), type, birth: null }
	places.set(type, place)
	return place
}

/** The place of a root by its name, whether the document has it or not. */
export function placeOfRoot(doc: Y.Doc, name: string): Place {
	const type = doc.share.get(name)
	if (type !== undefined) return placeOfType(type as Y.AbstractType<unknown>)
	return { holder: { kind: 'unknown', name: null }, path: [name], type: null, birth: null }
}

/** Whether a place is a root that applying the update would bring into being. */
export function isUnknownRoot(place: Place): boolean {
	return place.type === null && place.birth === null
}

/** The place a new struct brings along, or null when it brings no type. */
export function placeOfBirth(struct: Struct): Place | null {
	if (struct.content.is !== 'type' || struct.place === null) return null
	const holder = struct.content.type
	const path = [...struct.place.path, struct.sub ?? stepOf(holder)]
	return { holder, path, type: null, birth: struct }
}

/** Whether nothing put there can be seen: the type, or something around it, is or will be deleted. */
export function isGone(place: Place): boolean {
	if (place.birth !== null) return place.birth.gone
	return place.type?._item?.deleted ?? false
}

/** What a living item holds, in the words of the policy. Texts are not copied out. */
export function contentOfItem(item: Y.Item): Content {
	const content = item.content
	if (content instanceof Y.ContentType) {
		return { is: 'type', type: holderOf(content.type), entries: null }
	}
	if (content instanceof Y.ContentFormat) {
		return { is: 'mark', key: content.key, value: content.value }
	}
	return content instanceof Y.ContentString ? { is: 'text', text: '' } : { is: 'nothing' }
}

function holderOf(type: Y.AbstractType<unknown>): Holder {
	// YXmlElement is a YXmlFragment and YXmlText a YText: the more special comes first.
	if (type instanceof Y.XmlElement) return { kind: 'xmlElement', name: type.nodeName }
	if (type instanceof Y.XmlText) return { kind: 'xmlText', name: null }
	if (type instanceof Y.XmlFragment) return { kind: 'xmlFragment', name: null }
	if (type instanceof Y.XmlHook) return { kind: 'xmlHook', name: type.hookName }
	if (type instanceof Y.Map) return { kind: 'map', name: null }
	if (type instanceof Y.Text) return { kind: 'text', name: null }
	return { kind: type instanceof Y.Array ? 'array' : 'unknown', name: null }
}

function pathOfType(type: Y.AbstractType<unknown>, holder: Holder): readonly string[] {
	const item = type._item
	if (item === null) return [Y.findRootTypeKey(type)]
	const parent = placeOfType(item.parent as Y.AbstractType<unknown>)
	return [...parent.path, item.parentSub ?? stepOf(holder)]
}

function stepOf(holder: Holder): string {
	return holder.name ?? holder.kind
}
