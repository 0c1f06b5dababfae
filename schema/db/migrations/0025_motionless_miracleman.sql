CREATE TABLE "motion" (
	"artefact_id" uuid PRIMARY KEY NOT NULL,
	"reasons" text NOT NULL,
	"suggestions" jsonb NOT NULL,
	"blocks" text[] NOT NULL,
	"passage_hash" text NOT NULL,
	"without_id" uuid NOT NULL,
	"end" text,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"fell_to" uuid
);
--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "motion_on" uuid;--> statement-breakpoint
ALTER TABLE "motion" ADD CONSTRAINT "motion_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motion" ADD CONSTRAINT "motion_without_id_frozen_text_id_fk" FOREIGN KEY ("without_id") REFERENCES "public"."frozen_text"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motion" ADD CONSTRAINT "motion_fell_to_artefact_id_fk" FOREIGN KEY ("fell_to") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_motion_on_artefact_id_fk" FOREIGN KEY ("motion_on") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "artefact_motion" ON "artefact" USING btree ("motion_on");