DROP TABLE "sealing_key" CASCADE;--> statement-breakpoint
DROP TABLE "sealing_place" CASCADE;