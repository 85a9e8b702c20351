CREATE TABLE "role_documents" (
	"role_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"document" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_documents_pkey" PRIMARY KEY("role_id","revision")
);
--> statement-breakpoint
CREATE TABLE "role_drafts" (
	"role_id" bigint PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL,
	"based_on" integer NOT NULL,
	"note" text,
	"ready_at" timestamp with time zone,
	"ready_by" bigint,
	"edited_by" bigint,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_drafts" (
	"skill_id" bigint PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL,
	"based_on" integer NOT NULL,
	"note" text,
	"ready_at" timestamp with time zone,
	"ready_by" bigint,
	"edited_by" bigint,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skill_revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"skill_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"document" jsonb NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fit_events" DROP CONSTRAINT "fit_events_kind";--> statement-breakpoint
DROP INDEX "facts_role_idx";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "locale" text;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "current_role_id" bigint;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "percentile" integer;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "replaces_id" bigint;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "edited_by" bigint;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "adopted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "field" text;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "remote" text;--> statement-breakpoint
ALTER TABLE "skills" ADD COLUMN "status" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "skills" ADD COLUMN "merged_into_id" bigint;--> statement-breakpoint
ALTER TABLE "skills" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "role_documents" ADD CONSTRAINT "role_documents_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_drafts" ADD CONSTRAINT "role_drafts_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_drafts" ADD CONSTRAINT "role_drafts_ready_by_users_id_fk" FOREIGN KEY ("ready_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_drafts" ADD CONSTRAINT "role_drafts_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_drafts" ADD CONSTRAINT "skill_drafts_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_drafts" ADD CONSTRAINT "skill_drafts_ready_by_users_id_fk" FOREIGN KEY ("ready_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_drafts" ADD CONSTRAINT "skill_drafts_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_revisions" ADD CONSTRAINT "skill_revisions_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_revisions" ADD CONSTRAINT "skill_revisions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "skill_revisions_skill_revision_key" ON "skill_revisions" USING btree ("skill_id","revision");--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_current_role_id_roles_id_fk" FOREIGN KEY ("current_role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_replaces_id_facts_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_merged_into_id_skills_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "facts_replaces_key" ON "facts" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "facts_review_idx" ON "facts" USING btree ("review_by") WHERE "facts"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "facts_retired_idx" ON "facts" USING btree ("role_id") WHERE "facts"."retired_at" is not null;--> statement-breakpoint
CREATE INDEX "facts_role_idx" ON "facts" USING btree ("role_id","position") WHERE "facts"."retired_at" is null;--> statement-breakpoint
ALTER TABLE "fit_events" ADD CONSTRAINT "fit_events_kind" CHECK ("fit_events"."kind" in ('role_followed','skills_rated','interests_set','preferences_set','course_completed','mentor_review','credential_added','assessment_graded','project_reviewed','evidence_withdrawn','role_revised','skills_merged','model_changed'));--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_percentile" CHECK ("facts"."percentile" in (10,25,50,75,90) and "facts"."kind" = 'pay' or "facts"."percentile" is null);--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_field" CHECK ("roles"."field" ~ '^[0-9]{2}$');--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_remote" CHECK ("roles"."remote" in ('mostly','partly','rarely'));--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_status" CHECK ("skills"."status" in ('draft','published','merged'));--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_merged" CHECK (("skills"."status" = 'merged') = ("skills"."merged_into_id" is not null));--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_merged_other" CHECK ("skills"."merged_into_id" <> "skills"."id");--> statement-breakpoint
DO $$
DECLARE history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['role_documents','skill_revisions']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', history || '_append_only', history);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', history || '_no_truncate', history);
  END LOOP;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION keep_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.retired_at IS NOT NULL
    OR to_jsonb(NEW) - '{position,retired_at}'::text[] <> to_jsonb(OLD) - '{position,retired_at}'::text[] THEN
    RAISE EXCEPTION 'a fact is renewed by a new row, never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER facts_kept BEFORE UPDATE ON facts FOR EACH ROW EXECUTE FUNCTION keep_fact();
--> statement-breakpoint
CREATE TRIGGER facts_not_deleted BEFORE DELETE ON facts FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER facts_no_truncate BEFORE TRUNCATE ON facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
