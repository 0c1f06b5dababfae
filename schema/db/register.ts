import { sql } from 'drizzle-orm'
import {
	boolean,
	customType,
	index,
	integer,
	jsonb,
	pgTable,
	pgView,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core'
import type { Outcome } from '../governance/rules/outcome.ts'
import type { Option } from '../governance/rules/options.ts'
import type { Rule } from '../governance/rules/rule.ts'
import type { Language } from '../messages/format.ts'
import type { About, Standing } from '../register/entry.ts'
import type { WithdrawnTranslation } from '../register/ground.ts'
import type { RedactionGround } from '../record/redaction.ts'
import { record } from './decisions.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** [PR7] By which words a sealed record is found, in the dictionary of its language. */
export const recordWords = pgTable(
	'record_words',
	{
		recordId: text('record_id')
			.primaryKey()
			.references(() => record.id),
		words: tsvector('words').notNull()
	},
	(t) => [index('record_words_found').using('gin', t.words)]
)

/**
 * [PR1] [PR2] [PR3] What the public register may show, and nothing besides: whole records whose decision was
 * announced under a charter that publishes them, about what everybody in the process may know of.
 */
export const publishedRecord = pgView('published_record', {
	id: text('id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	artefactId: uuid('artefact_id').notNull(),
	organisationId: uuid('organisation_id').notNull(),
	organisationName: text('organisation_name').notNull(),
	organisationType: text('organisation_type').notNull(),
	country: text('country'),
	processId: uuid('process_id').notNull(),
	processName: text('process_name').notNull(),
	demonstration: boolean('demonstration').notNull(),
	language: text('language').$type<Language>().notNull(),
	timezone: text('timezone').notNull(),
	question: text('question').notNull(),
	summary: text('summary').notNull(),
	title: text('title').notNull(),
	about: text('about').$type<About>().notNull(),
	rule: jsonb('rule').$type<Rule>().notNull(),
	options: jsonb('options').$type<Option[]>().notNull(),
	outcome: jsonb('outcome').$type<Outcome>().notNull(),
	closedAt: at('closed_at').notNull(),
	year: integer('year').notNull(),
	effectAt: at('effect_at'),
	reviewAt: at('review_at'),
	standing: text('standing').$type<Standing>().notNull(),
	supersededBy: uuid('superseded_by'),
	supersededAt: at('superseded_at'),
	correctedAt: at('corrected_at'),
	/** [RE6] For what words had to go from it, where that is why another takes its place. */
	redactedFor: text('redacted_for').$type<RedactionGround>(),
	/** [RM4] Since when only number, hashes and outcome are left; its JSON is null from then on. */
	disposedAt: at('disposed_at'),
	requestedAt: at('requested_at').notNull(),
	publishedAt: at('published_at').notNull(),
	updatedAt: at('updated_at').notNull(),
	canonicalJson: text('canonical_json'),
	text: text('text').notNull(),
	jsonHash: text('json_hash').notNull(),
	pdfHash: text('pdf_hash').notNull(),
	/** Under which names people stand in its files, and whether it is issued as ODT, by its charter. */
	names: text('names').$type<'pseudonym' | 'name' | 'none'>().notNull(),
	odt: boolean('odt').notNull(),
	/** [R25] Translations that were withdrawn: the sealed files still hold them. */
	withdrawn: jsonb('withdrawn').$type<WithdrawnTranslation[]>().notNull()
}).as(sql`
	select r.id, d.id as decision_id, a.id as artefact_id,
		o.id as organisation_id, o.name as organisation_name, o.type as organisation_type, o.country,
		p.id as process_id, p.name as process_name, p.demonstration, p.language, p.timezone,
		d.question, d.summary, a.title,
		case when exists (select from charter_proposal c where c.artefact_id = a.id) then 'rules' else a.kind end as about,
		d.rule, d.options, d.outcome, d.closed_at,
		extract(year from d.closed_at at time zone p.timezone)::integer as year,
		d.effect_at, d.review_at,
		case when r.corrected_at is not null then 'corrected'
			when d.effect <> 'effective' then 'annulled'
			when a.superseded_at is not null then 'superseded'
			else 'in_force' end as standing,
		a.superseded_by, a.superseded_at, r.corrected_at, x.ground as redacted_for, r.disposed_at, r.requested_at,
		greatest(r.sealed_at, first_signed.at) as published_at,
		greatest(r.sealed_at, first_signed.at, a.superseded_at, r.corrected_at, r.disposed_at, taken_back.last,
			case when d.effect <> 'effective' then d.effect_at end) as updated_at,
		r.canonical_json, t.canonical_text as text, r.json_hash,
		coalesce(last_signed.pdf_hash, r.pdf_hash) as pdf_hash,
		c.body #>> '{flags,names_public}' as names,
		c.body #> '{records,formats}' @> '["odt"]' as odt,
		coalesce(taken_back.each, '[]') as withdrawn
	from record r
		join decision d on d.id = r.decision_id
		join artefact a on a.id = d.artefact_id
		join frozen_text t on t.id = d.frozen_text_id
		join process p on p.id = d.process_id
		join organisation o on o.id = p.organisation_id
		join charter c on c.id = d.charter_id
		left join artefact m on m.id = a.motion_on
		left join redaction x on x.id = r.redaction_id
		left join lateral (select at from record_signature where record_id = r.id
			order by position limit 1) first_signed on true
		left join lateral (select pdf_hash from record_signature where record_id = r.id
			order by position desc limit 1) last_signed on true
		left join lateral (select max(withdrawn_at) as last,
				jsonb_agg(jsonb_build_object('language', language, 'reason', withdrawn_because,
					'at', (extract(epoch from withdrawn_at) * 1000)::bigint)) as each
			from decision_translation
			where decision_id = d.id and withdrawn_at is not null) taken_back on true
	where r.status = 'sealed'
		and c.body #>> '{records,publish}' = 'public'
		and (c.body #>> '{records,human_signature}' = 'none' or first_signed.at is not null)
		and a.visibility = 'process' and a.state <> 'withdrawn'
		and coalesce(m.visibility, 'process') = 'process'
`)
