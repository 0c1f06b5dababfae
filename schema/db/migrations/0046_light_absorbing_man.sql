CREATE TABLE "ledger_continuation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"log_id" uuid NOT NULL,
	"lost_size" bigint NOT NULL,
	"lost_root" "bytea",
	"lost_note" text,
	"from_size" bigint,
	"numbers" jsonb NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_continuation_open" ON "ledger_continuation" USING btree ("log_id") WHERE "ledger_continuation"."confirmed_at" is null and "ledger_continuation"."withdrawn_at" is null;