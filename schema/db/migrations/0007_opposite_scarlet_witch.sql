ALTER TABLE "ballot" ADD COLUMN "answer" jsonb;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "options" jsonb DEFAULT '[]'::jsonb NOT NULL;