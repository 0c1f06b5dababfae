import type { Voice } from '../messages/voice.ts'
import { ruleOf, standardOf } from './charter.ts'
import type { Charter } from './charter.ts'
import { LADDER } from './ladder.ts'
import { motionOrderOf } from './motions.ts'
import { REMEDIES } from './panel.ts'
import type { Role } from './roles.ts'
import {
	decidingInWords,
	groupInWords,
	quorumInWords,
	rollInWords,
	ruleInWords,
	secrecyInWords,
	timesInWords
} from './rule-sentences.ts'
import { rolesInWords } from './sentences.ts'
import { AMENDMENT } from './soundness.ts'

/** The parts of a summary, in the order in which they are read. Each has a heading `summary.<part>`. */
export const SUMMARY_PARTS = [
	'promise',
	'authority',
	'who',
	'how',
	'quorum',
	'secrecy',
	'objections',
	'ratification',
	'appeal',
	'moderation',
	'published',
	'amendment',
	'caveats'
] as const
export type SummaryPart = (typeof SUMMARY_PARTS)[number]

/**
 * [X6] A charter in plain words, computed from its parameters: another parameter, another sentence.
 * Only parts that have something to say.
 */
export function charterInWords(
	voice: Voice,
	charter: Charter
): { part: SummaryPart; sentences: string[] }[] {
	return SUMMARY_PARTS.map((part) => ({ part, sentences: SAYS[part](voice, charter) })).filter(
		({ sentences }) => sentences.length > 0
	)
}

const SAYS: Record<SummaryPart, (voice: Voice, charter: Charter) => string[]> = {
	promise: promiseInWords,
	authority: authorityInWords,
	who: whoInWords,
	how: howInWords,
	quorum: (voice, charter) => [quorumInWords(voice, standardOf(charter).quorum, null)],
	secrecy: (voice, charter) => secrecyInWords(voice, standardOf(charter)),
	objections: objectionsInWords,
	ratification: ratificationInWords,
	appeal: appealInWords,
	moderation: moderationInWords,
	published: publishedInWords,
	amendment: amendmentInWords,
	caveats: caveatsInWords
}

function promiseInWords(voice: Voice, { promise, commitments = {} }: Charter): string[] {
	const { contact, response_due_working_days: due, conflict_procedure: conflict } = commitments
	return [
		voice(`promise.${promise}`),
		...(contact ? [voice('charter.contact', { contact })] : []),
		...(due ? [voice('charter.response', { days: due })] : []),
		...(conflict ? [voice('charter.conflict', { procedure: conflict })] : [])
	]
}

function authorityInWords(voice: Voice, charter: Charter): string[] {
	const { org, competence, legal_basis: basis } = charter.authority
	return [
		...(org ? [voice('charter.authority', { authority: org })] : []),
		...(competence ? [voice('charter.competence', { competence })] : []),
		...(basis ? [voice('charter.legal_basis', { basis })] : []),
		voice('charter.phases', {
			phases: voice.list(charter.phases.map((phase) => voice(`phase.${phase}`)))
		}),
		voice('charter.times', { timezone: charter.timezone }),
		charter.calendar === 'mon-fri'
			? voice('charter.workdays')
			: voice('charter.workdays_of', { calendar: charter.calendar })
	]
}

function whoInWords(voice: Voice, charter: Charter): string[] {
	const { flags, sessions, constituencies } = charter
	return [
		...rollInWords(voice, standardOf(charter).roll),
		...Object.entries(constituencies).map(([name, roles]) =>
			voice('charter.group', {
				group: groupInWords(voice, name),
				roles: rolesInWords(voice, roles)
			})
		),
		voice(flags.facilitators_vote ? 'charter.facilitators_vote' : 'charter.facilitators_do_not'),
		flags.guest_join
			? voice('charter.guests', { hours: sessions.guest_ttl_hours })
			: voice('charter.guests_none'),
		...(flags.guest_join
			? [
					voice('charter.guests_most', { most: sessions.max_guests }),
					voice(`charter.guests_${sessions.guest_display}`)
				]
			: []),
		...(sessions.step_may_widen.length > 0
			? [voice('charter.step_widens', { rights: rightsOf(voice, sessions.step_may_widen) })]
			: []),
		voice(flags.open_drafts ? 'charter.drafts_open' : 'charter.drafts_closed'),
		voice(flags.observer_comments ? 'charter.observers_comment' : 'charter.observers_silent')
	]
}

function rightsOf(voice: Voice, capabilities: Charter['sessions']['step_may_widen']): string {
	return voice.list(capabilities.map((one) => voice('charter.may', { capability: one })))
}

function howInWords(voice: Voice, charter: Charter): string[] {
	const rule = standardOf(charter)
	return [
		...decidingInWords(voice, rule),
		...timesInWords(voice, rule),
		voice(`rule.reasons_${rule.reasons}`),
		voice(`rule.change_${rule.change_vote}`),
		voice(`charter.motions_${motionOrderOf(charter)}`)
	]
}

function ratificationInWords(voice: Voice, { ratification }: Charter): string[] {
	const { required, outcomes, reasons_required: reasons, grounds } = ratification
	if (!required) return [voice('charter.ratify_none')]
	const named = (list: readonly string[]) =>
		voice.list(list.map((outcome) => voice('charter.outcome', { outcome })))
	return [
		voice('charter.ratify', {
			days: ratification.deadline_working_days,
			outcomes: named(outcomes)
		}),
		...(reasons.length > 0 ? [voice('charter.ratify_reasons', { outcomes: named(reasons) })] : []),
		grounds
			? voice('charter.ratify_grounds', {
					grounds: voice.list(grounds.map((ground) => voice('charter.ground', { ground })))
				})
			: voice('charter.ratify_any_ground'),
		...(ratification.per_item ? [voice('charter.ratify_per_item')] : []),
		...(ratification.multi ? [voice('charter.ratify_each')] : []),
		voice(`charter.timeout_${ratification.on_timeout}`)
	]
}

function objectionsInWords(voice: Voice, { objections }: Charter): string[] {
	const { validity_by: by, min_reason_chars: characters, criteria } = objections
	return [
		voice(`charter.validity_${by}`),
		voice('charter.criteria', {
			criteria: voice.list(criteria.map((criterion) => voice('charter.criterion', { criterion })))
		}),
		voice('charter.reason_length', { characters })
	]
}

function moderationInWords(voice: Voice, { moderation }: Charter): string[] {
	const { ladder, reason_required: reason, publish_statistics: numbers } = moderation
	const steps = LADDER.filter((step) => ladder.includes(step))
	if (steps.length === 0) return [voice('charter.ladder_none')]
	return [
		voice('charter.ladder', { steps: voice.list(steps.map((step) => voice(`measure.${step}`))) }),
		voice(reason ? 'charter.ladder_reason' : 'charter.ladder_no_reason'),
		voice(numbers ? 'charter.ladder_numbers' : 'charter.ladder_no_numbers')
	]
}

function appealInWords(voice: Voice, { appeals, authority }: Charter): string[] {
	const { remedy } = authority
	const outside = [...beyondInWords(voice, remedy), ...(remedy.text ? [remedy.text] : [])]
	if (appeals.window_days === 0) return [voice('charter.appeal_none'), ...outside]
	return [
		voice('charter.appeal', { days: appeals.window_days, decide: appeals.decide_days }),
		...panelInWords(voice, appeals.panel),
		voice('charter.remedies', {
			remedies: voice.list(
				REMEDIES.filter((one) => appeals.remedies.includes(one)).map((one) =>
					voice(`appeal.remedy.${one}`)
				)
			)
		}),
		voice(appeals.suspends_signing ? 'charter.suspends' : 'charter.suspends_not'),
		...outside
	]
}

/** The remedy outside the process; no term is named where the charter knows none. */
function beyondInWords(
	voice: Voice,
	{ authority, term_days: days }: Charter['authority']['remedy']
): string[] {
	if (authority === null) return []
	return [
		days === null
			? voice('charter.remedy_open', { authority })
			: voice('charter.remedy', { authority, days })
	]
}

function panelInWords(voice: Voice, panel: Charter['appeals']['panel']): string[] {
	const { size, min } = panel
	if (size === 0) return []
	const members = Object.entries(min).map(([role, count]) =>
		voice('charter.panel_member', { role: voice(`roles.${role as Role}`), count: count ?? 0 })
	)
	return [
		voice('charter.panel', { size }),
		...(members.length > 0 ? [voice('charter.panel_least', { members: voice.list(members) })] : [])
	]
}

function publishedInWords(voice: Voice, { records, flags }: Charter): string[] {
	return [
		voice(`charter.publish_${records.publish}`),
		voice(`charter.names_${flags.names_public}`),
		voice(`charter.signature_${records.human_signature}`),
		...(records.minutes
			? [voice(records.minutes === 'mandatory' ? 'charter.minutes' : 'charter.minutes_optional')]
			: []),
		voice('charter.review', { months: records.review_months }),
		voice('charter.retention', { retention: records.retention_class.replaceAll('-', '_') })
	]
}

function amendmentInWords(voice: Voice, charter: Charter): string[] {
	const rule = ruleOf(charter, AMENDMENT)
	return rule ? [ruleInWords(voice, rule, null), ...timesInWords(voice, rule)] : []
}

/** What the paper asks every template to say of itself (governance.md 1.14). */
function caveatsInWords(voice: Voice, charter: Charter): string[] {
	const rule = standardOf(charter)
	const namesOnly =
		rule.roll.min_assurance >= PROVEN
			? []
			: [voice(rule.method === 'score' ? 'charter.prize_ranking' : 'charter.names_only')]
	return [
		...namesOnly,
		...(PROPOSED_NUMBERS.includes(charter.id) ? [voice('charter.proposed_numbers')] : [])
	]
}
const PROVEN = 2
const PROPOSED_NUMBERS: readonly string[] = [
	'T1-neighbourhood-assembly',
	'T3-participatory-budgeting',
	'T4-citizens-panel'
]
