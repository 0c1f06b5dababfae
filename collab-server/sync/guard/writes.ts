import * as Y from 'yjs'
import type { Content } from '#schema/docs/operation.ts'
import type { Stand } from '#schema/docs/sections.ts'
import type { Denial } from '#schema/errors.ts'
import { entriesOfBirth, type KeyGroup, type Keys } from './keys.ts'
import { contentOfItem, isGone, isUnknownRoot, type Place } from './place.ts'
import { REF, type Struct } from './update.ts'
import type { Verdicts } from './verdicts.ts'

const NOTHING: Content = { is: 'nothing' }

/** Judges everything an update writes, and marks the structs that are refused. Answers how many. */
export function judgeWrites(order: readonly Struct[], keys: Keys, verdicts: Verdicts): number {
	let refused = 0
	for (const struct of order) {
		if (struct.refused) verdicts.reportBuiltOnRefused()
		else struct.refused = isRefused(struct, keys, verdicts)
		if (struct.refused) refused++
	}
	return refused
}

function isRefused(struct: Struct, keys: Keys, verdicts: Verdicts): boolean {
	const { place, sub } = struct
	if (place === null) return false
	// [G10] Beside a refused struct, or inside one, nothing can stand.
	if (struct.left?.refused || struct.right?.refused || place.birth?.refused) return true
	if (struct.breaks !== null) {
		const denial = verdicts.ask('delete', struct.breaks, null, { is: 'text', text: '' })
		if (denial !== null) verdicts.report(denial, struct.breaks, null)
		if (denial !== null) return true
	}
	if (sub !== null) return isKeyRefused(place, sub, keys, verdicts)
	// A subdocument would announce itself even when it is gone at once.
	const denial =
		struct.gone && struct.ref !== REF.document
			? askForLeftover(place, verdicts, standOf(struct, place))
			: verdicts.ask(
					struct.content.is === 'mark' ? 'format' : 'insert',
					place,
					null,
					struct.content,
					standOf(struct, place)
				)
	if (denial !== null) verdicts.report(denial, place, null)
	return denial !== null
}

/** A new block of a text stands between its neighbours; everything else inside the type that holds it. */
function standOf(struct: Struct, place: Place): Stand {
	const inRoot = place.type !== null && place.type._item === null
	return inRoot ? { after: struct.after, before: struct.before } : { inside: place.type }
}

/** [G7] What is gone at once still weighs on where others' work will stand: it takes the same right. */
function askForLeftover(place: Place, verdicts: Verdicts, stand: Stand): Denial | null {
	return isGone(place) ? null : verdicts.ask('delete', place, null, NOTHING, stand)
}

function isKeyRefused(place: Place, key: string, keys: Keys, verdicts: Verdicts): boolean {
	// [G9] The keys of a new map were judged when it was born.
	if (place.birth !== null && place.holder.kind === 'map') return false
	const group = keys.get(place)?.get(key)
	if (group === undefined) return false
	if (group.verdict === 'open') {
		const denial = judgeKey(place, key, group, keys, verdicts)
		group.verdict = denial === null ? 'fine' : 'refused'
		if (denial !== null) verdicts.report(denial, place, key)
	}
	return group.verdict === 'refused'
}

/**
 * [G11] A value under a key deletes the one before it without saying so, and so does a tombstone.
 * Whoever replaces a whole entry must be allowed to remove it.
 */
function judgeKey(
	place: Place,
	key: string,
	group: KeyGroup,
	keys: Keys,
	verdicts: Verdicts
): Denial | null {
	if (isGone(place) && !isUnknownRoot(place)) return subdocumentIn(place, key, group, verdicts)
	const current = currentOf(place, key)
	const remaining = group.structs.filter((struct) => !struct.gone)
	if (remaining.length === 0 || current?.content instanceof Y.ContentType) {
		const removed = current === null ? NOTHING : contentOfItem(current)
		const denial = verdicts.ask('delete', place, key, removed)
		if (denial !== null) return denial
	}
	for (const struct of remaining) {
		const denial = verdicts.ask('set', place, key, contentOf(struct, keys))
		if (denial !== null) return denial
	}
	return subdocumentIn(place, key, group, verdicts)
}

/** A subdocument would announce itself even when it is gone at once. */
function subdocumentIn(
	place: Place,
	key: string,
	group: KeyGroup,
	verdicts: Verdicts
): Denial | null {
	const found = group.structs.find((struct) => struct.ref === REF.document)
	return found === undefined ? null : verdicts.ask('set', place, key, found.content)
}

function currentOf(place: Place, key: string): Y.Item | null {
	const item = place.type?._map.get(key)
	return item === undefined || item.deleted ? null : item
}

function contentOf(struct: Struct, keys: Keys): Struct['content'] {
	const content = struct.content
	if (content.is !== 'type' || content.type.kind !== 'map') return content
	return { ...content, entries: entriesOfBirth(keys, struct.born) }
}
