CREATE TABLE "record_bundle" (
	"record_id" text PRIMARY KEY NOT NULL,
	"cades" "bytea",
	"cades_hash" text,
	"xades" "bytea",
	"xades_hash" text,
	"made_at" timestamp with time zone,
	"error" text
);
--> statement-breakpoint
ALTER TABLE "record_bundle" ADD CONSTRAINT "record_bundle_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;