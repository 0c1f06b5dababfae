import type { Form } from './door.ts'

/** What a hostile hand has at its disposal when it forges a form. */
export type Loot = {
	/** Command ids that were used already, by anybody. */
	commands: string[]
	/** Ids of other people. */
	people: string[]
	/** Ids of another process, and of what is in it. */
	elsewhere: string[]
	/** A number by which to choose. */
	pick: number
}

export const FORGERIES = [
	'honest',
	'honest',
	'honest',
	'replayed',
	'in_other_names',
	'elsewhere',
	'wrong_kind',
	'huge',
	'prototype',
	'missing',
	'instants'
] as const
export type Forgery = (typeof FORGERIES)[number]

/** The same form as somebody sends it who does not use our pages. */
export function forged(form: Form, forgery: Forgery, loot: Loot): Form {
	const field = Object.keys(form)[loot.pick % Math.max(1, Object.keys(form).length)] ?? 'choice'
	switch (forgery) {
		case 'honest':
			return form
		case 'replayed':
			return { ...form, command: of(loot.commands, loot.pick) ?? crypto.randomUUID() }
		case 'in_other_names':
			return { ...form, ...inTheNameOf(of(loot.people, loot.pick) ?? '') }
		case 'elsewhere':
			return { ...form, [field]: of(loot.elsewhere, loot.pick) ?? '' }
		case 'wrong_kind':
			return { ...form, [field]: of(ODD, loot.pick) ?? '' }
		case 'huge':
			return { ...form, [field]: 'x'.repeat(20_000) }
		case 'prototype':
			return { ...form, __proto__x: '1', constructor: '{}', prototype: '1', toString: 'x' }
		case 'missing':
			return Object.fromEntries(Object.entries(form).filter(([name]) => name !== field))
		case 'instants':
			return { ...form, opensAt: PAST, castAt: PAST, closesAt: FUTURE, at: PAST, now: PAST }
	}
}

const PAST = '2000-01-01T00:00:00.000Z'
const FUTURE = '2099-01-01T00:00:00.000Z'
const ODD = [
	'',
	' ',
	'-1',
	'NaN',
	'null',
	'[]',
	'{}',
	'\u0000',
	'__proto__',
	'constructor',
	'🗳️',
	'%'
]

function inTheNameOf(person: string): Form {
	return {
		person,
		personId: person,
		by: person,
		caller: person,
		role: 'facilitator',
		weight: '9',
		administrator: 'true'
	}
}

function of<T>(list: readonly T[], pick: number): T | undefined {
	return list[pick % Math.max(1, list.length)]
}
