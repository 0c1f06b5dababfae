CREATE TABLE "document_carried" (
	"document" text NOT NULL,
	"client" bigint NOT NULL,
	"clock" bigint NOT NULL,
	"length" integer NOT NULL,
	"from_client" bigint NOT NULL,
	"from_clock" bigint NOT NULL,
	CONSTRAINT "document_carried_document_client_clock_pk" PRIMARY KEY("document","client","clock")
);
--> statement-breakpoint
CREATE TABLE "document_settled" (
	"document" text NOT NULL,
	"suggestion" uuid NOT NULL,
	"by" uuid NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone NOT NULL,
	"parts" jsonb NOT NULL,
	"units" jsonb NOT NULL,
	CONSTRAINT "document_settled_document_suggestion_pk" PRIMARY KEY("document","suggestion")
);
--> statement-breakpoint
ALTER TABLE "document_carried" ADD CONSTRAINT "document_carried_document_document_name_fk" FOREIGN KEY ("document") REFERENCES "public"."document"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_settled" ADD CONSTRAINT "document_settled_document_document_name_fk" FOREIGN KEY ("document") REFERENCES "public"."document"("name") ON DELETE no action ON UPDATE no action;