/**
 * The values of a charter that have a field of their own when it is changed; everything else is
 * changed in its JSON. A field shows only where the charter says something at its path.
 */
export type CharterField = {
	path: string
	/** Names its label: `amend.field_<label>`. */
	label: string
	group: 'people' | 'decisions' | 'after'
} & (
	| { kind: 'flag' }
	| { kind: 'count'; most: number }
	| { kind: 'share' }
	/** `says`: the catalogue of the sentences for the values, and how their names begin there. */
	| { kind: 'choice'; values: readonly string[]; says: readonly [string, string] }
	| { kind: 'level'; most: number }
)

export const CHARTER_FIELDS: readonly CharterField[] = [
	choice(
		'promise',
		'promise',
		'people',
		['promise', ''],
		['inform', 'consult', 'involve', 'collaborate', 'empower']
	),
	flag('flags/guest_join', 'guest_join', 'people'),
	count('sessions/guest_ttl_hours', 'guest_ttl_hours', 'people', 720),
	flag('flags/open_drafts', 'open_drafts', 'people'),
	flag('flags/observer_comments', 'observer_comments', 'people'),
	flag('flags/facilitators_vote', 'facilitators_vote', 'people'),
	choice(
		'flags/names_public',
		'names_public',
		'people',
		['charter', 'names_'],
		['pseudonym', 'name', 'none']
	),
	{
		path: 'rules/default/roll/min_assurance',
		label: 'min_assurance',
		group: 'decisions',
		kind: 'level',
		most: 5
	},
	{ path: 'rules/default/quorum/value', label: 'quorum', group: 'decisions', kind: 'share' },
	{ path: 'rules/default/threshold', label: 'threshold', group: 'decisions', kind: 'share' },
	choice(
		'rules/default/silence',
		'silence',
		'decisions',
		['rule', 'silence_'],
		['absent', 'consent']
	),
	count('rules/default/notice_days', 'notice_days', 'decisions', 365),
	count('rules/default/discussion_min_days', 'discussion_min_days', 'decisions', 365),
	count('rules/default/window_days', 'window_days', 'decisions', 365),
	choice(
		'rules/default/secrecy',
		'secrecy',
		'decisions',
		['rule', 'secrecy_'],
		['open', 'open_after_close', 'secret']
	),
	choice(
		'rules/default/results_visibility',
		'results_visibility',
		'decisions',
		['rule', 'results_'],
		['live', 'after_own', 'after_close']
	),
	choice(
		'rules/default/reasons',
		'reasons',
		'decisions',
		['rule', 'reasons_'],
		['none', 'optional', 'required_on_no', 'required']
	),
	choice(
		'rules/default/change_vote',
		'change_vote',
		'decisions',
		['rule', 'change_'],
		['until_close', 'no']
	),
	choice(
		'amendments/order',
		'motion_order',
		'decisions',
		['charter', 'motions_'],
		['put_up', 'furthest_first', 'by_facilitator']
	),
	flag('ratification/required', 'required', 'after'),
	count('ratification/deadline_working_days', 'deadline_working_days', 'after', 365),
	choice(
		'ratification/on_timeout',
		'on_timeout',
		'after',
		['charter', 'timeout_'],
		['escalate', 'deemed_ratified', 'lapse']
	),
	count('appeals/window_days', 'appeal_days', 'after', 365),
	choice(
		'records/publish',
		'publish',
		'after',
		['charter', 'publish_'],
		['public', 'process', 'none']
	),
	count('records/review_months', 'review_months', 'after', 240)
]

/** The value at a path of JSON (`rules/default/tie`); undefined where nothing is said. */
export function valueAt(json: unknown, path: string): unknown {
	return path
		.split('/')
		.reduce<unknown>(
			(inside, key) =>
				typeof inside === 'object' && inside !== null
					? (inside as Record<string, unknown>)[key]
					: undefined,
			json
		)
}

/** A copy of JSON with another value at a path. */
export function withValue(json: unknown, path: string, value: unknown): unknown {
	const [key = '', ...rest] = path.split('/')
	const inside = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
	return {
		...inside,
		[key]: rest.length === 0 ? value : withValue(inside[key], rest.join('/'), value)
	}
}

function choice(
	path: string,
	label: string,
	group: CharterField['group'],
	says: readonly [string, string],
	values: readonly string[]
): CharterField {
	return { path, label, group, kind: 'choice', says, values }
}

function flag(path: string, label: string, group: CharterField['group']): CharterField {
	return { path, label, group, kind: 'flag' }
}

function count(
	path: string,
	label: string,
	group: CharterField['group'],
	most: number
): CharterField {
	return { path, label, group, kind: 'count', most }
}
