ALTER TABLE "artefact" ADD COLUMN "purpose" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "artefact" ADD COLUMN "summary" text DEFAULT '' NOT NULL;