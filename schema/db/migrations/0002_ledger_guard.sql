-- The ledger is append-only [L6]: whoever wants to change the past must first remove these triggers,
-- and verifyLog still notices. Erasing an opening stays possible: personal data live there alone.
CREATE FUNCTION ledger_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% on % is not allowed: the ledger is append-only', TG_OP, TG_TABLE_NAME
		USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
	FOR EACH ROW EXECUTE FUNCTION ledger_append_only();
--> statement-breakpoint
CREATE TRIGGER ledger_entry_keep BEFORE TRUNCATE ON ledger_entry
	FOR EACH STATEMENT EXECUTE FUNCTION ledger_append_only();
--> statement-breakpoint
CREATE TRIGGER ledger_node_append_only BEFORE UPDATE OR DELETE ON ledger_node
	FOR EACH ROW EXECUTE FUNCTION ledger_append_only();
--> statement-breakpoint
CREATE TRIGGER ledger_node_keep BEFORE TRUNCATE ON ledger_node
	FOR EACH STATEMENT EXECUTE FUNCTION ledger_append_only();
--> statement-breakpoint
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_leaf
	CHECK (leaf_hash = sha256('\x00'::bytea || entry));
