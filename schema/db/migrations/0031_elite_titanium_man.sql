CREATE TABLE "record_archive" (
	"record_id" text NOT NULL,
	"position" integer NOT NULL,
	"authority" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"pdf" "bytea" NOT NULL,
	"pdf_hash" text NOT NULL,
	CONSTRAINT "record_archive_record_id_position_pk" PRIMARY KEY("record_id","position")
);
--> statement-breakpoint
CREATE TABLE "record_archive_wait" (
	"record_id" text PRIMARY KEY NOT NULL,
	"problem" text NOT NULL,
	"names" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealing_key" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"certificates" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"chosen_at" timestamp with time zone,
	"chosen_by" uuid,
	"retired_at" timestamp with time zone,
	"retired_by" uuid,
	"told_days" integer
);
--> statement-breakpoint
CREATE TABLE "sealing_place" (
	"slot" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"fingerprint" text,
	"problem" text,
	"params" jsonb NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"trial_problem" text,
	"trial_params" jsonb
);
--> statement-breakpoint
ALTER TABLE "record_archive" ADD CONSTRAINT "record_archive_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_archive_wait" ADD CONSTRAINT "record_archive_wait_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;