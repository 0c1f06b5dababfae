CREATE TABLE "sealing_handover" (
	"id" uuid PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"before" text,
	"reason" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"takes_over_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sealing_key" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"certificate" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"seals_since" timestamp with time zone,
	"told_days" integer
);
--> statement-breakpoint
CREATE TABLE "sealing_place" (
	"slot" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"fingerprint" text,
	"problem" text,
	"params" jsonb NOT NULL,
	"standing" text,
	"looked_at" timestamp with time zone NOT NULL,
	"told_problem" text,
	"tried_at" timestamp with time zone,
	"tried_key" text,
	"trial_problem" text,
	"trial_params" jsonb,
	"trial_checks" jsonb,
	"trial_pdf" "bytea"
);
--> statement-breakpoint
ALTER TABLE "sealing_handover" ADD CONSTRAINT "sealing_handover_fingerprint_sealing_key_fingerprint_fk" FOREIGN KEY ("fingerprint") REFERENCES "public"."sealing_key"("fingerprint") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealing_place" ADD CONSTRAINT "sealing_place_fingerprint_sealing_key_fingerprint_fk" FOREIGN KEY ("fingerprint") REFERENCES "public"."sealing_key"("fingerprint") ON DELETE no action ON UPDATE no action;