CREATE TABLE "minutes_line" (
	"artefact_id" uuid NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_line_artefact_id_key_pk" PRIMARY KEY("artefact_id","key")
);
--> statement-breakpoint
ALTER TABLE "minutes_line" ADD CONSTRAINT "minutes_line_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;