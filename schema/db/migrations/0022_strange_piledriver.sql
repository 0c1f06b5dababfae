CREATE TABLE "lot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"rule_name" text NOT NULL,
	"roll" jsonb NOT NULL,
	"bands" jsonb NOT NULL,
	"secret" text NOT NULL,
	"announced_by" uuid NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	"draws_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"drawn_at" timestamp with time zone,
	"seed" text,
	"composition" jsonb,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text
);
--> statement-breakpoint
CREATE TABLE "lot_candidate" (
	"lot_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"salt" "bytea" NOT NULL,
	"strata" jsonb,
	"noted_by" uuid,
	"at" timestamp with time zone NOT NULL,
	"cell" text,
	"declined_number" integer,
	"declined_at" timestamp with time zone,
	CONSTRAINT "lot_candidate_lot_id_person_id_pk" PRIMARY KEY("lot_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_announced_by_person_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot_candidate" ADD CONSTRAINT "lot_candidate_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot_candidate" ADD CONSTRAINT "lot_candidate_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lot_process" ON "lot" USING btree ("process_id");--> statement-breakpoint
CREATE INDEX "lot_candidate_person" ON "lot_candidate" USING btree ("person_id");