CREATE TABLE "file_content" (
	"hash" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_file" (
	"artefact_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "text_file_artefact_id_hash_pk" PRIMARY KEY("artefact_id","hash")
);
--> statement-breakpoint
ALTER TABLE "text_file" ADD CONSTRAINT "text_file_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_file" ADD CONSTRAINT "text_file_hash_file_content_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."file_content"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_file" ADD CONSTRAINT "text_file_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "text_file_hash" ON "text_file" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "text_file_added" ON "text_file" USING btree ("added_by","added_at");