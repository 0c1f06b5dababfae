CREATE TABLE "record_signature" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"position" integer NOT NULL,
	"certificate" text NOT NULL,
	"signer" text NOT NULL,
	"issuer" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"stamped" boolean NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"pdf" "bytea" NOT NULL,
	"pdf_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "record_signature" ADD CONSTRAINT "record_signature_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "record_signature_place" ON "record_signature" USING btree ("record_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "record_signature_once" ON "record_signature" USING btree ("record_id","certificate");