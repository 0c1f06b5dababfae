CREATE TABLE "ledger_alarm" (
	"id" uuid PRIMARY KEY NOT NULL,
	"log_id" uuid NOT NULL,
	"found" jsonb NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"acknowledged_by" uuid,
	"acknowledged_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "ledger_audit" (
	"log_id" uuid PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"whole_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "ledger_cosignature" (
	"log_id" uuid NOT NULL,
	"size" bigint NOT NULL,
	"witness_id" uuid NOT NULL,
	"line" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_cosignature_log_id_size_witness_id_pk" PRIMARY KEY("log_id","size","witness_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_past_key" (
	"log_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"until_size" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_past_key_log_id_public_key_pk" PRIMARY KEY("log_id","public_key")
);
--> statement-breakpoint
CREATE TABLE "ledger_witness" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"key" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "ledger_witness_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "witness_key" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"private_key" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "witnessed_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"key" text NOT NULL,
	"size" bigint DEFAULT 0 NOT NULL,
	"root" "bytea",
	"note" text,
	"cosigned_at" timestamp with time zone,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"refused_note" text,
	"refused_at" timestamp with time zone,
	CONSTRAINT "witnessed_log_origin_unique" UNIQUE("origin")
);
--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ADD COLUMN "timestamp_problem" text;--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ledger_cosignature" ADD CONSTRAINT "ledger_cosignature_witness_id_ledger_witness_id_fk" FOREIGN KEY ("witness_id") REFERENCES "public"."ledger_witness"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_alarm_log" ON "ledger_alarm" USING btree ("log_id");--> statement-breakpoint
CREATE INDEX "ledger_checkpoint_published" ON "ledger_checkpoint" USING btree ("log_id","published_at");