CREATE TABLE "linked_minutes" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"frozen_text_id" uuid NOT NULL,
	"title" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "minutes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "linked_minutes" ADD CONSTRAINT "linked_minutes_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "linked_minutes" ADD CONSTRAINT "linked_minutes_frozen_text_id_frozen_text_id_fk" FOREIGN KEY ("frozen_text_id") REFERENCES "public"."frozen_text"("id") ON DELETE no action ON UPDATE no action;