import type { Content } from '#schema/docs/operation.ts'
import { Closing } from '../closing.ts'
import type { Place } from './place.ts'
import type { Struct } from './update.ts'

/** What an update writes under one key of one place, and how that was judged. */
export type KeyGroup = { structs: Struct[]; verdict: 'open' | 'fine' | 'refused' }

/** The new structs of an update by place and key, in order of integration. */
export type Keys = Map<Place, Map<string, KeyGroup>>

/** Forks under one key of a map born here: two tabs of one person offline make a few, forgers many. */
const FORKS_MAX = 100

/** Groups the structs that stand under keys: they share their verdict, for each replaces the one before. */
export function groupKeys(order: readonly Struct[]): Keys {
	const keys: Keys = new Map()
	for (const struct of order) {
		if (struct.place === null || struct.sub === null) continue
		const groups = keys.get(struct.place) ?? new Map<string, KeyGroup>()
		keys.set(struct.place, groups)
		const group = groups.get(struct.sub)
		if (group === undefined) groups.set(struct.sub, { structs: [struct], verdict: 'open' })
		else group.structs.push(struct)
	}
	return keys
}

/** [G9] The keys a map will have that is born in this update, each with the value that will count. */
export function entriesOfBirth(keys: Keys, born: Place | null): Map<string, Content> {
	const entries = new Map<string, Content>()
	if (born === null) return entries
	for (const [key, group] of keys.get(born) ?? []) {
		const last = lastOf(group.structs)
		if (last !== null && !last.gone) entries.set(key, last.content)
	}
	return entries
}

/**
 * The value that counts under a key of a new map: the last in the list Yjs makes of them. Everything in
 * that list is new, so the order of integration (YATA without right neighbours) can be replayed here.
 */
function lastOf(structs: readonly Struct[]): Struct | null {
	const list: Struct[] = []
	let forks = 0
	for (const struct of structs) {
		const last = list.at(-1) ?? null
		if (last === null || (struct.left === last && struct.origin?.clock === endOf(last))) {
			list.push(struct)
			continue
		}
		if (++forks > FORKS_MAX) throw new Closing('refused:malformed')
		list.splice(spotAmong(list, struct), 0, struct)
	}
	return list.at(-1) ?? null
}

function spotAmong(list: readonly Struct[], struct: Struct): number {
	if (struct.left !== null && struct.origin?.clock !== endOf(struct.left)) {
		throw new Closing('refused:malformed')
	}
	let spot = struct.left === null ? 0 : list.indexOf(struct.left) + 1
	const passed = new Set<Struct>()
	let conflicting = new Set<Struct>()
	for (let index = spot; index < list.length; index++) {
		const other = list[index]
		if (other === undefined) break
		passed.add(other)
		conflicting.add(other)
		if (sameOrigin(struct, other)) {
			if (other.client >= struct.client) break
			spot = index + 1
			conflicting = new Set()
		} else if (other.left !== null && passed.has(other.left)) {
			if (conflicting.has(other.left)) continue
			spot = index + 1
			conflicting = new Set()
		} else {
			break
		}
	}
	return spot
}

function sameOrigin(one: Struct, other: Struct): boolean {
	return one.origin?.client === other.origin?.client && one.origin?.clock === other.origin?.clock
}

function endOf(struct: Struct): number {
	return struct.clock + struct.length - 1
}
