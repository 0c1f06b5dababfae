CREATE TABLE "ratification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"body" text NOT NULL,
	"person_id" uuid NOT NULL,
	"as" text NOT NULL,
	"ground" text,
	"statement" text NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"material" boolean DEFAULT false NOT NULL,
	"items" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"changed_text_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "origin" text DEFAULT 'announced' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "effect" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "effect_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "ratify_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "effective_text_id" uuid;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "review_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ratification" ADD CONSTRAINT "ratification_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratification" ADD CONSTRAINT "ratification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ratification_once" ON "ratification" USING btree ("decision_id","body");