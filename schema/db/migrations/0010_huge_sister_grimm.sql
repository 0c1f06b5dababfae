CREATE TABLE "roll_used" (
	"decision_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "roll_used_decision_id_person_id_pk" PRIMARY KEY("decision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "secret_box" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"slips" jsonb,
	"count" integer,
	"box_root" text,
	"roll_used_root" text,
	"ends_at" timestamp with time zone,
	"destroyed_at" timestamp with time zone
);

--> statement-breakpoint
-- ANALYZE keeps samples of a column, which would outlive the box [F7].
ALTER TABLE "secret_box" ALTER COLUMN "slips" SET STATISTICS 0;
