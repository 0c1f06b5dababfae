CREATE TABLE "text_visit" (
	"artefact_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since_seq" bigint NOT NULL,
	"since_at" timestamp with time zone NOT NULL,
	"seen_seq" bigint NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "text_visit_artefact_id_person_id_pk" PRIMARY KEY("artefact_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "text_visit" ADD CONSTRAINT "text_visit_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_visit" ADD CONSTRAINT "text_visit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;