CREATE TABLE "access_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"arrived" text NOT NULL,
	"received_on" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"extended_by" uuid,
	"extended_at" timestamp with time zone,
	"extension_reason" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_request_process" ON "access_request" USING btree ("process_id");