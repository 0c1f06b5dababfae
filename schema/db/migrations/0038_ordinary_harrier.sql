CREATE TABLE "searched_word" (
	"word" text PRIMARY KEY NOT NULL,
	"plain" text NOT NULL,
	"texts" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "searched_text_words";--> statement-breakpoint
ALTER TABLE "searched_text" ADD COLUMN "counted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "searched_word_plain" ON "searched_word" USING gin ("plain" gin_trgm_ops);