import type { Denial } from '../errors.ts'
import type { Condition } from './conditions.ts'
import type { Capability } from './roles.ts'

/** Every reason why something is denied. Each has a sentence `denial.<code>` in four languages. */
export const DENIAL_CODES = [
	// who asks
	'signed_out',
	'not_member',
	'guest_expired',
	'suspended',
	'muted',
	'recused',
	'removal',
	'conflict_steered',
	'conflict_own_proposal',
	'conflict_administers',
	'conflict_party',
	'guest',
	'observer',
	'administrator',
	'role',
	// what is asked about
	'draft',
	'in_review',
	'frozen',
	'adopted',
	'archived',
	'withdrawn',
	'disposed',
	'phase',
	'kind',
	'not_visible',
	'narrowed',
	'step',
	'held_back',
	// deciding
	'no_decision',
	'ballot_not_open',
	'ballot_closed',
	'guest_no_ballot',
	'facilitator_no_vote',
	'facilitator_no_ratify',
	'ratifier_no_ballot',
	'ratifier_voted',
	'not_on_roll',
	'no_mandate',
	// conditions of grants
	'not_public',
	'session_over',
	'premoderated',
	'not_own',
	'not_team',
	'not_assigned',
	'change_request',
	'procedural',
	'advisory',
	'not_affected',
	'appeal',
	'not_delegated',
	'minutes',
	'attestation',
	'report',
	'seal',
	'own_data',
	'session_pack',
	'not_organisation',
	'backup',
	'own_profile',
	'session_settings',
	'own_members',
	'retention',
	'tenant',
	'breakglass',
	'decision_thread',
	'feedback_thread',
	'drafts_closed',
	'observer_comments_off',
	'guests_off',
	// changes of state
	'transition_unknown',
	'not_ready',
	'reason_missing',
	'decision_running',
	'decision_missing',
	'suggestions_open',
	'motions_open',
	'motion_waits',
	'others_contributed',
	'appeal_open',
	'held',
	'retention_runs',
	'second_person',
	'superseded',
	'no_editorial_rule',
	// moving to another process
	'decided_on',
	'amending',
	'classified',
	'measured',
	// shape of a shared document (schema/docs)
	'content_unknown',
	'author_fixed',
	'server_only',
	'entries_full',
	'built_on_refused',
	'section_frozen',
	'suggestions_only',
	'motion_held',
	'unknown'
] as const
export type DenialCode = (typeof DENIAL_CODES)[number]

/** The reason to give when this condition of the nearest grant is what is missing. */
export const CODE_OF_CONDITION: Record<Condition, DenialCode> = {
	public: 'not_public',
	session: 'session_over',
	premod: 'premoderated',
	own: 'not_own',
	team: 'not_team',
	assigned: 'not_assigned',
	merge_only: 'in_review',
	change_request: 'change_request',
	procedural: 'procedural',
	advisory: 'advisory',
	roll: 'not_on_roll',
	not_ratifier: 'ratifier_no_ballot',
	roll_or_affected: 'not_on_roll',
	affected: 'not_affected',
	appeal: 'appeal',
	delegated: 'not_delegated',
	queue_minutes: 'minutes',
	did_not_vote: 'ratifier_voted',
	own_attestation: 'attestation',
	process_report: 'report',
	seal: 'seal',
	own_data_or_depersonalised: 'own_data',
	session_pack: 'session_pack',
	org: 'not_organisation',
	encrypted_backup: 'backup',
	own_profile: 'own_profile',
	session_settings: 'session_settings',
	own_org_members: 'own_members',
	retention: 'retention',
	tenant: 'tenant',
	breakglass: 'breakglass',
	'thread:decision': 'decision_thread',
	'thread:feedback': 'feedback_thread',
	'flag:open_drafts': 'drafts_closed',
	'flag:observer_comments': 'observer_comments_off',
	'flag:facilitators_vote': 'facilitator_no_vote',
	'flag:guest_join': 'guests_off',
	'mandate:ratify': 'no_mandate'
}

/** What a step of the evaluation found against it, before it is known who could do it instead. */
export type Finding = {
	code: DenialCode
	/** The code of governance.md 1.8: E_FLOOR_1, E_SUSPENDED, ... */
	rule: string
	params?: Record<string, string | number>
	until?: string | null
}

/** A denial from what was found, with the rule's code among its parameters. */
export function denialOf(found: Finding, capability: Capability | null): Denial {
	return {
		code: found.code,
		capability,
		params: { rule: found.rule, ...found.params },
		whoCan: [],
		until: found.until ?? null
	}
}
