CREATE TABLE "charter_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid NOT NULL,
	"artefact_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"base_id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"hash" text NOT NULL,
	"summary" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"charter_id" uuid,
	CONSTRAINT "charter_proposal_artefact_id_unique" UNIQUE("artefact_id"),
	CONSTRAINT "charter_proposal_decision_id_unique" UNIQUE("decision_id")
);
--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_process_id_process_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_artefact_id_artefact_id_fk" FOREIGN KEY ("artefact_id") REFERENCES "public"."artefact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_base_id_charter_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."charter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_proposal" ADD CONSTRAINT "charter_proposal_charter_id_charter_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charter"("id") ON DELETE no action ON UPDATE no action;