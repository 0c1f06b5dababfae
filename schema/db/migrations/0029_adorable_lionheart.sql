CREATE TABLE "privacy_notice" (
	"process_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"controller" text NOT NULL,
	"contact" text NOT NULL,
	"officer" text NOT NULL,
	"bases" jsonb NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "privacy_notice_process_id_version_pk" PRIMARY KEY("process_id","version")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "warned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "former_number" integer;--> statement-breakpoint
ALTER TABLE "privacy_notice" ADD CONSTRAINT "privacy_notice_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_notice" ADD CONSTRAINT "privacy_notice_by_person_person_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_former_number_unique" UNIQUE("former_number");