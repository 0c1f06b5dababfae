CREATE TABLE "measure_seat" (
	"measure_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"outcome" text,
	"reasons" text DEFAULT '' NOT NULL,
	"voted_at" timestamp with time zone,
	CONSTRAINT "measure_seat_measure_id_person_id_pk" PRIMARY KEY("measure_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "purpose" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "summary" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "review_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "seed" text;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "measure_seat" ADD CONSTRAINT "measure_seat_measure_id_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_seat" ADD CONSTRAINT "measure_seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;