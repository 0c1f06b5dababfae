CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "searched_text" (
	"artefact_id" uuid PRIMARY KEY NOT NULL,
	"through_seq" bigint NOT NULL,
	"dictionary" text NOT NULL,
	"about" text NOT NULL,
	"words" text NOT NULL,
	"stems" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "searched_text" ADD CONSTRAINT "searched_text_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "searched_text_stems" ON "searched_text" USING gin ("stems");--> statement-breakpoint
CREATE INDEX "searched_text_words" ON "searched_text" USING gin ("words" gin_trgm_ops);