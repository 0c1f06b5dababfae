CREATE TABLE "agenda_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"title" text NOT NULL,
	"asks" text NOT NULL,
	"brought_by" uuid,
	"about" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"struck_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_meeting" ON "agenda_item" USING btree ("meeting_id");