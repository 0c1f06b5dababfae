import type { Voice } from '../messages/voice.ts'
import { ruleOf, standardOf } from './charter.ts'
import type { Charter } from './charter.ts'
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
	'who',
	'how',
	'quorum',
	'secrecy',
	'ratification',
	'appeal',
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
	who: whoInWords,
	how: howInWords,
	quorum: (voice, charter) => [quorumInWords(voice, standardOf(charter).quorum, null)],
	secrecy: (voice, charter) => secrecyInWords(voice, standardOf(charter)),
	ratification: ratificationInWords,
	appeal: appealInWords,
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
		voice(flags.open_drafts ? 'charter.drafts_open' : 'charter.drafts_closed'),
		voice(flags.observer_comments ? 'charter.observers_comment' : 'charter.observers_silent')
	]
}

function howInWords(voice: Voice, charter: Charter): string[] {
	const rule = standardOf(charter)
	return [
		...decidingInWords(voice, rule),
		...timesInWords(voice, rule),
		voice(`rule.reasons_${rule.reasons}`),
		voice(`rule.change_${rule.change_vote}`)
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

function appealInWords(voice: Voice, { appeals, authority }: Charter): string[] {
	const { remedy } = authority
	const outside =
		remedy.authority === null
			? []
			: [
					voice('charter.remedy', {
						authority: remedy.authority,
						days: remedy.term_days ?? 0
					})
				]
	if (appeals.window_days === 0) return [voice('charter.appeal_none'), ...outside]
	return [
		voice('charter.appeal', { days: appeals.window_days, decide: appeals.decide_days }),
		...panelInWords(voice, appeals.panel),
		voice(appeals.suspends_signing ? 'charter.suspends' : 'charter.suspends_not'),
		...outside
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
		voice('charter.review', { months: records.review_months })
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
