CREATE TABLE "tie_break" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"chosen" jsonb NOT NULL,
	"reasons" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "lot_secret" text;--> statement-breakpoint
ALTER TABLE "tie_break" ADD CONSTRAINT "tie_break_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;