CREATE TABLE "waiting_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"artefact_id" uuid,
	"subject" text NOT NULL,
	"link" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentioned_text" (
	"artefact_id" uuid PRIMARY KEY NOT NULL,
	"through_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_mention" (
	"artefact_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"times" integer NOT NULL,
	"told" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "text_mention_artefact_id_person_id_pk" PRIMARY KEY("artefact_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mail_choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "waiting_mail" ADD CONSTRAINT "waiting_mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentioned_text" ADD CONSTRAINT "mentioned_text_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_mention" ADD CONSTRAINT "text_mention_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_mention" ADD CONSTRAINT "text_mention_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiting_mail_person" ON "waiting_mail" USING btree ("person_id");