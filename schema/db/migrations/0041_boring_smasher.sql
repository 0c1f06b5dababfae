CREATE TABLE "accommodation" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"measures" jsonb NOT NULL,
	"assisted" integer,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_translation" (
	"decision_id" uuid NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"question" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_translation_decision_id_language_pk" PRIMARY KEY("decision_id","language")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "identifier_scheme" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "identifier" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "background" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_translation" ADD CONSTRAINT "decision_translation_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;