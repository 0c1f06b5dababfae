import * as v from 'valibot'
import { CONDITIONS } from './conditions.ts'
import { ARTEFACT_WORDS } from './grants.ts'
import { LADDER } from './ladder.ts'
import { MOTION_ORDERS } from './motions.ts'
import { REMEDIES } from './panel.ts'
import { RETENTION_CLASSES } from './retention.ts'
import { CAPABILITIES, PHASES, ROLES } from './roles.ts'
import { RuleText } from './rules/rule.ts'

/** The strict shape of coproduction-charter/1. An unknown key anywhere refuses the charter [C2]. */
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/))
const Word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,59}$/))
const Text = v.nullable(v.pipe(v.string(), v.maxLength(4_000)))
const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4_000))
const RoleName = v.picklist(ROLES)

const States = v.pipe(v.string(), v.regex(/^(\*|(?!.*(.).*\2)[DRFAX]+)$/))
const Phases = listOf(PHASES)
const Artefacts = listOf(ARTEFACT_WORDS)

/** How a guest without an account appears [C9]. */
export const GUEST_DISPLAYS = ['chosen_or_generated_pseudonym', 'generated_pseudonym'] as const
const ISSUED = ['html', 'pdfa3', 'json'] as const
const RECORD_FORMATS = [...ISSUED, 'odt'] as const
const LONGEST_REVIEW_MONTHS = 240

/** [capability, role, states, phases, artefacts, conditions] */
const GrantRow = v.strictTuple([
	v.picklist(CAPABILITIES),
	RoleName,
	States,
	Phases,
	Artefacts,
	v.array(v.picklist(CONDITIONS))
])
export type GrantRow = v.InferOutput<typeof GrantRow>

const Outcome = v.picklist([
	'ratify',
	'ratify_with_changes',
	'return',
	'reject',
	'accepted',
	'partly',
	'rejected'
])

export const CharterShape = v.strictObject({
	format: v.literal('coproduction-charter/1'),
	id: Id,
	version: v.pipe(Count, v.minValue(1)),
	floor: v.literal('floor-1'),
	/** The language of authority. More than one would leave open which of them counts. */
	languages: v.pipe(
		v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
		v.length(1, 'Expected one language: the one that counts')
	),
	timezone: v.pipe(v.string(), v.check(isTimezone, 'Expected an IANA time zone')),
	calendar: Word,
	promise: v.picklist(['inform', 'consult', 'involve', 'collaborate', 'empower']),
	authority: v.strictObject({
		org: Text,
		competence: Text,
		legal_basis: Text,
		remedy: v.strictObject({ authority: Text, term_days: v.nullable(Count), text: Text })
	}),
	/** What the promise may ask for besides rules [C7]. */
	commitments: v.optional(
		v.strictObject({
			contact: v.optional(Words),
			response_due_working_days: v.optional(v.pipe(Count, v.minValue(1))),
			conflict_procedure: v.optional(Words)
		})
	),
	phases: v.pipe(v.array(v.picklist(PHASES)), v.minLength(1)),
	constituencies: v.record(Word, v.array(RoleName)),
	flags: v.strictObject({
		open_drafts: v.boolean(),
		observer_comments: v.boolean(),
		facilitators_vote: v.boolean(),
		guest_join: v.boolean(),
		names_public: v.picklist(['pseudonym', 'name', 'none'])
	}),
	grants: v.array(GrantRow),
	rules: v.objectWithRest({ default: RuleText }, RuleText),
	/** [T9] Sets of suggestions that are put to a decision. */
	amendments: v.optional(v.strictObject({ order: v.picklist(MOTION_ORDERS) })),
	ratification: v.strictObject({
		required: v.boolean(),
		deadline_working_days: Count,
		outcomes: v.array(Outcome),
		reasons_required: v.array(Outcome),
		material_change: v.literal('reconsent'),
		on_timeout: v.picklist(['escalate', 'deemed_ratified', 'lapse']),
		grounds: v.optional(v.array(Word)),
		per_item: v.optional(v.boolean()),
		multi: v.optional(v.literal('per_organisation'))
	}),
	objections: v.strictObject({
		validity_by: v.picklist(['group', 'facilitator', 'secretary']),
		min_reason_chars: Count,
		criteria: v.pipe(v.array(Word), v.minLength(1))
	}),
	appeals: v.strictObject({
		window_days: Count,
		panel: v.strictObject({
			size: Count,
			min: v.record(RoleName, Count),
			/** Always by lot [J3]: a charter that wants its panel named is refused with this path. */
			selection: v.literal('drawn')
		}),
		decide_days: Count,
		suspends_signing: v.boolean(),
		remedies: v.array(v.picklist(REMEDIES))
	}),
	moderation: v.strictObject({
		ladder: v.array(v.picklist(LADDER)),
		reason_required: v.boolean(),
		publish_statistics: v.boolean()
	}),
	sessions: v.strictObject({
		guest_ttl_hours: v.pipe(Count, v.minValue(1)),
		guest_display: v.picklist(GUEST_DISPLAYS),
		step_may_widen: v.array(v.picklist(['comment', 'suggest', 'edit', 'propose'])),
		max_guests: Count
	}),
	records: v.strictObject({
		/** Every record is HTML, PDF/A-3 and JSON in one; a charter cannot ask for less. */
		formats: v.pipe(
			v.array(v.picklist(RECORD_FORMATS)),
			v.check(
				(listed) => ISSUED.every((format) => listed.includes(format)),
				`Expected all of: ${ISSUED.join(' ')}`
			)
		),
		seal: v.literal('server'),
		human_signature: v.picklist(['none', 'advanced', 'qualified']),
		retention_class: v.picklist(RETENTION_CLASSES),
		publish: v.picklist(['public', 'process', 'none']),
		/** [W6] Whatever is adopted is looked at again: a date is not left out. */
		review_months: v.pipe(Count, v.minValue(1), v.maxValue(LONGEST_REVIEW_MONTHS)),
		minutes: v.optional(v.picklist(['optional', 'mandatory']))
	})
})

function listOf<const Words extends readonly string[]>(words: Words) {
	const known: readonly string[] = words
	return v.pipe(
		v.string(),
		v.check(
			(text) => {
				const parts = text.split(' ')
				return (
					text === '*' ||
					(new Set(parts).size === parts.length && parts.every((part) => known.includes(part)))
				)
			},
			`Expected "*" or some of: ${words.join(' ')}`
		)
	)
}

function isTimezone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name })
		return true
	} catch {
		return false
	}
}
