CREATE TABLE "brought_process" (
	"process_id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"package_hash" text NOT NULL,
	"logs" jsonb NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "brought_process" ADD CONSTRAINT "brought_process_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;