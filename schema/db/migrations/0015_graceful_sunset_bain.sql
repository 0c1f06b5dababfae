CREATE TABLE "document_version" (
	"document" text NOT NULL,
	"through_seq" bigint NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"authors" uuid[] NOT NULL,
	"state" "bytea" NOT NULL,
	"name" text,
	"named_by" uuid,
	"named_at" timestamp with time zone,
	"replaced" boolean DEFAULT false NOT NULL,
	CONSTRAINT "document_version_document_through_seq_pk" PRIMARY KEY("document","through_seq")
);
--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document_document_name_fk" FOREIGN KEY ("document") REFERENCES "public"."document"("name") ON DELETE no action ON UPDATE no action;