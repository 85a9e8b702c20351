CREATE TABLE "fit_rescores" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fit_rescores_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"role_id" bigint,
	"status" text DEFAULT 'queued' NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"after_learner_id" bigint DEFAULT 0 NOT NULL,
	"moved" integer DEFAULT 0 NOT NULL,
	"moved_points" double precision DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "fit_rescores_status" CHECK ("fit_rescores"."status" in ('queued','running','done','failed')),
	CONSTRAINT "fit_rescores_done" CHECK ("fit_rescores"."done" >= 0)
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"import_id" bigint NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_files_pkey" PRIMARY KEY("import_id","name")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"release" text,
	"status" text DEFAULT 'reading' NOT NULL,
	"stage" text DEFAULT 'Waiting' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"plan" jsonb,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "imports_source" CHECK ("imports"."source" in ('onet','bls')),
	CONSTRAINT "imports_status" CHECK ("imports"."status" in ('reading','refused','planned','applying','done','failed','dropped'))
);
--> statement-breakpoint
CREATE TABLE "evidence_disputes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evidence_disputes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"evidence_id" bigint NOT NULL,
	"learner_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"answer" text,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_disputes_status" CHECK ("evidence_disputes"."status" in ('open','withdrawn','kept','taken_back')),
	CONSTRAINT "evidence_disputes_decided" CHECK (("evidence_disputes"."status" in ('kept','taken_back')) = ("evidence_disputes"."decided_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "role_technologies" (
	"role_id" bigint NOT NULL,
	"name" text NOT NULL,
	"category" text NOT NULL,
	"hot" boolean DEFAULT false NOT NULL,
	"in_demand" boolean DEFAULT false NOT NULL,
	CONSTRAINT "role_technologies_pkey" PRIMARY KEY("role_id","name")
);
--> statement-breakpoint
ALTER TABLE "fit_events" DROP CONSTRAINT "fit_events_kind";--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD COLUMN "evidence_through" bigint;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD COLUMN "interest_result_id" bigint;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD COLUMN "preference_set_id" bigint;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "detail" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "interest_results" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "interest_results" ADD COLUMN "answers" jsonb;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "origin" text DEFAULT 'editor' NOT NULL;--> statement-breakpoint
ALTER TABLE "related_roles" ADD COLUMN "source" text DEFAULT 'editor' NOT NULL;--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "onet_level" double precision;--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "onet_se" double precision;--> statement-breakpoint
ALTER TABLE "role_revisions" ADD COLUMN "origin" text DEFAULT 'editor' NOT NULL;--> statement-breakpoint
ALTER TABLE "role_revisions" ADD COLUMN "release" text;--> statement-breakpoint
ALTER TABLE "role_revisions" ADD COLUMN "changes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "onet_release" text;--> statement-breakpoint
ALTER TABLE "fit_rescores" ADD CONSTRAINT "fit_rescores_event_id_fit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."fit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_rescores" ADD CONSTRAINT "fit_rescores_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_disputes" ADD CONSTRAINT "evidence_disputes_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_disputes" ADD CONSTRAINT "evidence_disputes_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_disputes" ADD CONSTRAINT "evidence_disputes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_technologies" ADD CONSTRAINT "role_technologies_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "fit_rescores_event_role_key" ON "fit_rescores" USING btree ("event_id","role_id");--> statement-breakpoint
CREATE INDEX "evidence_disputes_learner_idx" ON "evidence_disputes" USING btree ("learner_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_disputes_open_key" ON "evidence_disputes" USING btree ("evidence_id") WHERE "evidence_disputes"."status" = 'open';--> statement-breakpoint
CREATE INDEX "role_technologies_name_trgm_idx" ON "role_technologies" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "followed_roles_role_idx" ON "followed_roles" USING btree ("role_id","learner_id");--> statement-breakpoint
CREATE INDEX "role_aliases_alias_trgm_idx" ON "role_aliases" USING gin (lower("alias") gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "roles_onet_imported_key" ON "roles" USING btree ("onet_code") WHERE "roles"."onet_release" is not null;--> statement-breakpoint
ALTER TABLE "fit_events" ADD CONSTRAINT "fit_events_kind" CHECK ("fit_events"."kind" in ('role_followed','skills_rated','interests_set','preferences_set','course_completed','mentor_review','credential_added','assessment_graded','project_reviewed','evidence_withdrawn','role_revised','model_changed'));--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_origin" CHECK ("facts"."origin" in ('seed','editor','import'));--> statement-breakpoint
ALTER TABLE "related_roles" ADD CONSTRAINT "related_roles_source" CHECK ("related_roles"."source" in ('editor','onet','recipe'));--> statement-breakpoint
ALTER TABLE "role_revisions" ADD CONSTRAINT "role_revisions_origin" CHECK ("role_revisions"."origin" in ('seed','editor','import'));--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_onet_imported" CHECK ("roles"."onet_release" is null or ("roles"."onet_code" is not null and not "roles"."curated"));