CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
DO $$
DECLARE history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['audit','evidence','fit_events','fit_snapshots','interest_results','model_versions','preference_sets','reviews','role_revisions']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', history || '_append_only', history);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', history || '_no_truncate', history);
  END LOOP;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION check_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.withdraws_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM evidence e
    WHERE e.id = NEW.withdraws_id AND e.learner_id = NEW.learner_id AND e.skill_id = NEW.skill_id AND e.withdraws_id IS NULL
  ) THEN
    RAISE EXCEPTION 'a withdrawal names a statement of the same learner and skill' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER evidence_withdrawal BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION check_withdrawal();
