CREATE TABLE "rectification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"artefact_id" uuid NOT NULL,
	"record_id" text NOT NULL,
	"wrong" text NOT NULL,
	"right" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"accepted" boolean,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "rectification" ADD CONSTRAINT "rectification_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectification" ADD CONSTRAINT "rectification_record_id_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."record"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rectification_record" ON "rectification" USING btree ("record_id");