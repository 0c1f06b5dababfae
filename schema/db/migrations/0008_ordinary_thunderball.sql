CREATE TABLE "frozen_section" (
	"id" uuid PRIMARY KEY NOT NULL,
	"artefact_id" uuid NOT NULL,
	"heading" text NOT NULL,
	"title" text NOT NULL,
	"first" text NOT NULL,
	"last" text NOT NULL,
	"reason" text NOT NULL,
	"until" timestamp with time zone,
	"frozen_by" uuid NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"opened_by" uuid,
	"opened_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "disposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"artefact_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	"hashes" text[]
);
--> statement-breakpoint
CREATE TABLE "legal_hold" (
	"id" uuid PRIMARY KEY NOT NULL,
	"artefact_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	"lift_reason" text
);
--> statement-breakpoint
CREATE TABLE "appeal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"contested" text NOT NULL,
	"statement" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"decide_by" timestamp with time zone NOT NULL,
	"seed" text NOT NULL,
	"draw" jsonb NOT NULL,
	"status" text NOT NULL,
	"remedy" text,
	"decided_at" timestamp with time zone,
	"following_id" uuid
);
--> statement-breakpoint
CREATE TABLE "extension" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minority_statement" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection_judgement" (
	"objection_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"stands" boolean NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "objection_judgement_objection_id_person_id_pk" PRIMARY KEY("objection_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "panel_member" (
	"appeal_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ticket" text NOT NULL,
	"remedy" text,
	"reasons" text DEFAULT '' NOT NULL,
	"voted_at" timestamp with time zone,
	CONSTRAINT "panel_member_appeal_id_person_id_pk" PRIMARY KEY("appeal_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "record" DROP CONSTRAINT "record_decision_id_unique";--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "amends" uuid;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "amendment" text;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "amendment_reason" text;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "superseded_by" uuid;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "superseded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "retention_class" text;--> statement-breakpoint
ALTER TABLE "record" ADD COLUMN "corrected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "frozen_section" ADD CONSTRAINT "frozen_section_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_section" ADD CONSTRAINT "frozen_section_frozen_by_person_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposal" ADD CONSTRAINT "disposal_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minority_statement" ADD CONSTRAINT "minority_statement_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minority_statement" ADD CONSTRAINT "minority_statement_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_judgement" ADD CONSTRAINT "objection_judgement_objection_id_objection_id_fk" FOREIGN KEY ("objection_id") REFERENCES "public"."objection"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_judgement" ADD CONSTRAINT "objection_judgement_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_member" ADD CONSTRAINT "panel_member_appeal_id_appeal_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_member" ADD CONSTRAINT "panel_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "frozen_section_artefact" ON "frozen_section" USING btree ("artefact_id");--> statement-breakpoint
CREATE INDEX "disposal_artefact" ON "disposal" USING btree ("artefact_id");--> statement-breakpoint
CREATE INDEX "legal_hold_artefact" ON "legal_hold" USING btree ("artefact_id");--> statement-breakpoint
CREATE INDEX "appeal_decision" ON "appeal" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appeal_number" ON "appeal" USING btree ("decision_id","number");--> statement-breakpoint
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_amends_artefact_id_fk" FOREIGN KEY ("amends") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_superseded_by_artefact_id_fk" FOREIGN KEY ("superseded_by") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "artefact_amends" ON "artefact" USING btree ("amends");--> statement-breakpoint
CREATE UNIQUE INDEX "record_once" ON "record" USING btree ("decision_id") WHERE "record"."corrected_at" is null;