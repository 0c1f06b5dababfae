ALTER TABLE "artefact" ADD COLUMN "copied_from" uuid;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "binned_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_copied_from_artefact_id_fk" FOREIGN KEY ("copied_from") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;