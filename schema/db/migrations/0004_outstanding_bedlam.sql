CREATE TABLE "denied_act" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"refusal" text NOT NULL,
	"denial" text,
	"process_id" uuid,
	"charter_hash" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "denied_act_process" ON "denied_act" USING btree ("process_id","seq");