import type { Capability, Role } from './governance/roles.ts'

/**
 * Why something may not be done, who could do it, and until when it stays so.
 * `code` names a sentence in the catalogue (`denial.<code>`); `params` fill it.
 * `until` is an instant (ISO 8601, UTC) or null when no end is known.
 */
export type Denial = {
	code: string
	capability: Capability | null
	params: Record<string, string | number>
	whoCan: Role[]
	until: string | null
}

/**
 * Every expected refusal of the product: code -> HTTP status.
 * The sentence stands in the catalogue as `refusal.<code>`; parameters come with the refusal.
 */
export const REFUSALS = {
	// anybody
	malformed: 400,
	not_signed_in: 401,
	forbidden: 403,
	not_found: 404,
	too_many_attempts: 429,
	too_many_tokens: 409,
	conflict: 409,
	// people
	setup_token_invalid: 403,
	setup_already_done: 409,
	credentials_wrong: 401,
	email_invalid: 400,
	web_address_invalid: 400,
	email_taken: 409,
	password_too_short: 400,
	password_too_common: 400,
	name_missing: 400,
	link_expired: 410,
	invitation_expired: 410,
	invitation_used_up: 410,
	last_administrator: 409,
	last_facilitator: 409,
	name_differs: 400,
	basis_unfit: 400,
	already_member: 409,
	already_in_team: 409,
	own_case: 403,
	ladder_skipped: 409,
	measure_too_long: 400,
	safety_rest: 409,
	removal_undecided: 409,
	contest_over: 409,
	settled_stays_open: 409,
	// meetings
	meeting_day_wrong: 400,
	meeting_not_begun: 409,
	meeting_over: 409,
	register_empty: 409,
	check_in_closed: 409,
	check_in_wrong: 400,
	meeting_unfit: 400,
	agenda_full: 409,
	// processes and artefacts
	text_missing: 400,
	text_too_long: 400,
	language_unknown: 400,
	timezone_unknown: 400,
	reason_missing: 400,
	phase_unchanged: 409,
	state_changed: 409,
	not_ready: 409,
	others_contributed: 409,
	decision_open: 409,
	section_unknown: 400,
	section_frozen: 409,
	// comments
	passage_missing: 400,
	passage_gone: 409,
	passage_too_long: 400,
	thread_resolved: 409,
	thread_full: 409,
	office_not_held: 403,
	mention_unknown: 400,
	too_many_mentions: 400,
	not_author: 403,
	// changing what was adopted
	not_editorial: 409,
	successor_ahead: 409,
	rule_too_weak: 409,
	rule_for_editorial: 409,
	// suggestions that are put to a decision
	suggestions_missing: 400,
	suggestions_gone: 409,
	suggestions_not_yours: 403,
	suggestion_taken: 409,
	motion_empty: 400,
	motion_waits: 409,
	motion_stale: 409,
	motion_whole: 409,
	motion_stands: 409,
	// charters
	amendment_running: 409,
	amendment_only: 409,
	charter_waiting: 409,
	charter_unchanged: 400,
	charter_unreadable: 400,
	charter_unsound: 400,
	// decisions
	rule_unknown: 400,
	not_frozen: 409,
	notice_too_short: 400,
	window_too_short: 400,
	window_too_long: 400,
	ballot_not_open: 409,
	ballot_closed: 409,
	not_on_roll: 403,
	delegation_off: 409,
	delegation_chain: 409,
	delegation_full: 409,
	already_answered: 409,
	choice_unknown: 400,
	options_missing: 400,
	options_wrong: 400,
	ballot_form_wrong: 400,
	option_twice: 400,
	ranks_tied: 400,
	score_outside: 400,
	too_many_chosen: 400,
	too_many_dots: 400,
	too_many_dots_on_one: 400,
	seed_missing: 400,
	ballot_not_found: 409,
	ballot_without_words: 400,
	objection_reason_missing: 400,
	objection_settled: 409,
	decision_not_effective: 409,
	// panels by lot
	rule_without_lot: 400,
	lot_running: 409,
	bands_wrong: 400,
	band_unknown: 400,
	lot_over: 409,
	not_drawable: 403,
	not_in_pool: 409,
	seat_held: 409,
	panel_not_drawn: 409,
	// what follows a vote
	nothing_to_ratify: 409,
	ratification_over: 409,
	already_ratified: 409,
	reasons_too_short: 400,
	ground_not_allowed: 400,
	changes_missing: 400,
	change_not_found: 400,
	changes_need_text: 409,
	items_unanswered: 400,
	round_owed: 409,
	extension_none: 409,
	extension_not_later: 400,
	not_a_judge: 403,
	statement_taken: 409,
	statement_not_yours: 403,
	statement_without_key: 403,
	tie_not_broken: 400,
	nothing_tied: 409,
	decider_unfit: 400,
	not_decider: 403,
	advice_wanting: 409,
	advice_taken: 409,
	limit_exceeded: 400,
	issues_open: 409,
	option_team_missing: 400,
	own_option: 403,
	group_too_small: 409,
	appeal_not_open: 409,
	appeal_open: 409,
	appeal_decided: 409,
	appeal_ground_unknown: 400,
	panel_too_small: 409,
	remedy_unknown: 400,
	remedy_impossible: 409,
	text_not_amended: 409,
	minutes_missing: 409,
	minutes_unfit: 409,
	minutes_not_frozen: 409,
	minutes_linked: 409,
	record_settled: 409,
	accommodations_missing: 400,
	record_not_ready: 409,
	record_unfit: 409,
	record_disposed: 410,
	record_redacted: 410,
	redaction_passages_wrong: 400,
	redaction_passage_missing: 409,
	redaction_out_of_reach: 409,
	classification_missing: 400,
	classification_unknown: 400,
	classification_twice: 400,
	registry_number_taken: 409,
	// processes from another installation
	package_unreadable: 400,
	package_changed: 400,
	package_unfit: 400,
	package_log: 400,
	package_unlogged: 400,
	package_known: 409,
	// the ledger
	ledger_alarm: 503,
	witness_key_wrong: 400,
	address_wrong: 400,
	// sealing keys
	key_not_tried: 409,
	key_seals_already: 409,
	handover_waits: 409,
	handover_own: 403,
	day_past: 400,
	// texts that come from files
	file_missing: 400,
	file_too_large: 413,
	file_type_unknown: 415,
	file_unreadable: 400,
	file_unsafe: 400,
	file_empty: 400,
	import_too_long: 413,
	// pictures and attachments of texts
	upload_too_large: 413,
	upload_type_unknown: 415,
	upload_svg: 415,
	upload_with_macros: 415,
	picture_unreadable: 400,
	picture_too_large: 413,
	files_full: 409,
	pictures_without_words: 409,
	// what people sign elsewhere and bring back
	signature_not_asked: 409,
	not_the_sealed_file: 400,
	signed_file_truncated: 400,
	signed_file_too_large: 413,
	signature_missing: 400,
	signature_broken: 400,
	signed_file_changed: 400,
	certificate_expired: 400,
	signed_already: 409
} as const
export type RefusalCode = keyof typeof REFUSALS

/** An expected refusal. People read `refusal.<code>` (or the denial's explanation) in their language. */
export class Refusal extends Error {
	readonly code: RefusalCode
	readonly status: number
	readonly params: Record<string, string | number>
	readonly denial: Denial | null

	constructor(
		code: RefusalCode,
		params: Record<string, string | number> = {},
		denial: Denial | null = null
	) {
		super(code)
		this.name = 'Refusal'
		this.code = code
		this.status = REFUSALS[code]
		this.params = params
		this.denial = denial
	}
}

/** A broken promise of our own code: logged, and the work in hand fails closed. */
export function assert(fact: unknown, promise: string): asserts fact {
	if (!fact) throw new Error(`Broken invariant: ${promise}`)
}
