/**
 * The conditions a grant may carry. A condition is a question the server answers about this person
 * and this thing at this moment; one that nobody answers is not met [A8].
 * A charter with any other condition is refused whole [C3].
 */
const ASKED = [
	'public',
	'session',
	'premod',
	'queue_minutes',
	'own',
	'team',
	'assigned',
	'merge_only',
	'change_request',
	'procedural',
	'advisory',
	'roll',
	'not_ratifier',
	'roll_or_affected',
	'affected',
	'appeal',
	'delegated',
	'queue_minutes',
	'did_not_vote',
	'own_attestation',
	'process_report',
	'seal',
	'own_data_or_depersonalised',
	'session_pack',
	'org',
	'encrypted_backup',
	'own_profile',
	'session_settings',
	'own_org_members',
	'retention',
	'tenant',
	'breakglass',
	'thread:decision',
	'thread:feedback'
] as const

/** Switches of a charter that a grant may ask for with `flag:<name>`. */
export const FLAGS = [
	'open_drafts',
	'observer_comments',
	'facilitators_vote',
	'guest_join'
] as const
export type Flag = (typeof FLAGS)[number]

/** Powers of office a membership may carry, asked for with `mandate:<name>`. */
export const MANDATES = ['ratify'] as const
export type Mandate = (typeof MANDATES)[number]

/** Two offices that one person may not hold in the same matter (governance.md 1.3). */
export const CONFLICTS = ['steered', 'own_proposal', 'administers', 'party'] as const
export type Conflict = (typeof CONFLICTS)[number]

export type Condition = (typeof ASKED)[number] | `flag:${Flag}` | `mandate:${Mandate}`

export const CONDITIONS: readonly Condition[] = [
	...ASKED,
	...FLAGS.map((flag): Condition => `flag:${flag}`),
	...MANDATES.map((mandate): Condition => `mandate:${mandate}`)
]

/**
 * Conditions that nothing in the product answers yet. A grant that needs one helps nobody, so an
 * explanation does not name its role among those who can.
 */
export const UNANSWERED: ReadonlySet<Condition> = new Set<Condition>([
	'advisory',
	'affected',
	'breakglass',
	'delegated',
	'merge_only',
	'queue_minutes'
])

/**
 * What the server knows about this person and this thing; absent means no. `recused` [A4],
 * `steered` and `conflict` [B9] are no conditions of a grant: they take rights away.
 */
export type Facts = Partial<Record<Condition | 'recused' | 'steered', boolean>> & {
	conflict?: Conflict | null
}
