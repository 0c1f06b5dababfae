CREATE TABLE "redaction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"artefact_id" uuid NOT NULL,
	"record_id" text NOT NULL,
	"ground" text NOT NULL,
	"reference" text NOT NULL,
	"passages" text[],
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	"ended_by" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
DROP VIEW "public"."published_record";--> statement-breakpoint
ALTER TABLE "frozen_text" ADD COLUMN "original_hash" text;--> statement-breakpoint
ALTER TABLE "record" ADD COLUMN "redaction_id" uuid;--> statement-breakpoint
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "redaction_once" ON "redaction" USING btree ("record_id") WHERE "redaction"."done_at" is null and "redaction"."ended_at" is null;--> statement-breakpoint
CREATE VIEW "public"."published_record" AS (
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
);