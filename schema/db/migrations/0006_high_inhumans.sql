CREATE TABLE "delegation" (
	"decision_id" uuid NOT NULL,
	"from_person" uuid NOT NULL,
	"to_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "delegation_decision_id_from_person_pk" PRIMARY KEY("decision_id","from_person")
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"step" text NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"artefact_id" uuid,
	"entry_id" uuid,
	"until_at" timestamp with time zone,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"carried_out_at" timestamp with time zone,
	"contested_at" timestamp with time zone,
	"contest_reason" text,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"review_reason" text,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid
);
--> statement-breakpoint
CREATE TABLE "process_organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "recusal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"artefact_id" uuid NOT NULL,
	"decision_id" uuid,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "team_member" (
	"team_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone,
	CONSTRAINT "team_member_team_id_membership_id_from_at_pk" PRIMARY KEY("team_id","membership_id","from_at")
);
--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "mandate_terms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "attributes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "visibility" text DEFAULT 'process' NOT NULL;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_organisation" ADD CONSTRAINT "process_organisation_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_organisation_id_process_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."process_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "measure_person" ON "measure" USING btree ("process_id","person_id");--> statement-breakpoint
CREATE INDEX "measure_artefact" ON "measure" USING btree ("artefact_id");--> statement-breakpoint
CREATE INDEX "process_organisation_process" ON "process_organisation" USING btree ("process_id");--> statement-breakpoint
CREATE INDEX "recusal_person" ON "recusal" USING btree ("process_id","person_id");--> statement-breakpoint
CREATE INDEX "team_process" ON "team" USING btree ("process_id");--> statement-breakpoint
CREATE INDEX "team_member_membership" ON "team_member" USING btree ("membership_id");