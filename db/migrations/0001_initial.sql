CREATE TABLE "auth_sessions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "auth_sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"user_id" bigint NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_tokens" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "auth_tokens_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "auth_tokens_kind" CHECK ("auth_tokens"."kind" in ('verify_email','reset_password','setup')),
	CONSTRAINT "auth_tokens_user" CHECK ("auth_tokens"."kind" = 'setup' or "auth_tokens"."user_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"resets_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"account_role" text DEFAULT 'learner' NOT NULL,
	"status" text DEFAULT 'unverified' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"email_verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_form" CHECK ("users"."email" = lower("users"."email") and position('@' in "users"."email") > 1 and length("users"."email") <= 254),
	CONSTRAINT "users_name_length" CHECK (length("users"."name") between 1 and 120),
	CONSTRAINT "users_account_role" CHECK ("users"."account_role" in ('learner','mentor','admin')),
	CONSTRAINT "users_status" CHECK ("users"."status" in ('unverified','active','suspended'))
);
--> statement-breakpoint
CREATE TABLE "course_revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "course_revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"state" text NOT NULL,
	"revision" integer,
	"document" jsonb NOT NULL,
	"based_on" integer,
	"edited_by" bigint,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_revisions_state" CHECK (("course_revisions"."state" = 'published') = ("course_revisions"."revision" is not null))
);
--> statement-breakpoint
CREATE TABLE "course_skills" (
	"course_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"from_level" double precision NOT NULL,
	"to_level" double precision NOT NULL,
	CONSTRAINT "course_skills_pkey" PRIMARY KEY("course_id","skill_id"),
	CONSTRAINT "course_skills_levels" CHECK ("course_skills"."from_level" >= 0 and "course_skills"."from_level" < "course_skills"."to_level" and "course_skills"."to_level" <= 5)
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "courses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"title" text,
	"provider" text,
	"platform" text,
	"sample" boolean DEFAULT false NOT NULL,
	"level" text,
	"level_as_stated" text,
	"kind" text,
	"duration" jsonb,
	"hours" double precision,
	"summary" text NOT NULL,
	"levels_by" text DEFAULT 'editors' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"formats" text[] DEFAULT '{}' NOT NULL,
	"schedules" text[] DEFAULT '{}' NOT NULL,
	"place" text,
	"price" jsonb NOT NULL,
	"financing" text,
	"prerequisites_as_stated" text,
	"mentoring_sessions" integer,
	"mentoring_purpose" text,
	"certificate" text,
	"retake_months" integer,
	"projects" text,
	"instructors" text,
	"job_preparation" text,
	"licence" text,
	"awards" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"claims" text[] DEFAULT '{}' NOT NULL,
	"source_name" text,
	"source_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "courses_status" CHECK ("courses"."status" in ('draft','published','archived')),
	CONSTRAINT "courses_level" CHECK ("courses"."level" in ('beginner','intermediate','advanced')),
	CONSTRAINT "courses_hours" CHECK ("courses"."hours" > 0)
);
--> statement-breakpoint
CREATE TABLE "modules" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "modules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"hours" double precision NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "modules_hours" CHECK ("modules"."hours" > 0)
);
--> statement-breakpoint
CREATE TABLE "prerequisite_courses" (
	"course_id" bigint NOT NULL,
	"required_id" bigint NOT NULL,
	CONSTRAINT "prerequisite_courses_pkey" PRIMARY KEY("course_id","required_id"),
	CONSTRAINT "prerequisite_courses_other" CHECK ("prerequisite_courses"."course_id" <> "prerequisite_courses"."required_id")
);
--> statement-breakpoint
CREATE TABLE "prerequisite_skills" (
	"course_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	"level" double precision NOT NULL,
	CONSTRAINT "prerequisite_skills_pkey" PRIMARY KEY("course_id","skill_id"),
	CONSTRAINT "prerequisite_skills_level" CHECK ("prerequisite_skills"."level" > 0 and "prerequisite_skills"."level" <= 5)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"weekdays" integer[] NOT NULL,
	"start_time" text NOT NULL,
	"minutes" integer NOT NULL,
	"time_zone" text NOT NULL,
	"place" text NOT NULL,
	"instructor" text,
	"seats" integer NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "sections_order" CHECK ("sections"."starts_at" < "sections"."ends_at"),
	CONSTRAINT "sections_seats" CHECK ("sections"."seats" between 0 and 10000),
	CONSTRAINT "sections_minutes" CHECK ("sections"."minutes" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "enrollments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "enrollments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint NOT NULL,
	"course_id" bigint NOT NULL,
	"section_id" bigint,
	"status" text DEFAULT 'enrolled' NOT NULL,
	"terms" jsonb NOT NULL,
	"enrolled_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enrollments_status" CHECK ("enrollments"."status" in ('enrolled','completed','cancelled')),
	CONSTRAINT "enrollments_completed" CHECK (("enrollments"."status" = 'completed') = ("enrollments"."completed_at" is not null)),
	CONSTRAINT "enrollments_cancelled" CHECK (("enrollments"."status" = 'cancelled') = ("enrollments"."cancelled_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "module_progress" (
	"enrollment_id" bigint NOT NULL,
	"module_id" bigint NOT NULL,
	"done_at" timestamp with time zone DEFAULT now() NOT NULL,
	"minutes" integer,
	CONSTRAINT "module_progress_pkey" PRIMARY KEY("enrollment_id","module_id")
);
--> statement-breakpoint
CREATE TABLE "fit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint,
	"kind" text NOT NULL,
	"actor_id" bigint,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fit_events_kind" CHECK ("fit_events"."kind" in ('role_followed','skills_rated','interests_set','preferences_set','course_completed','mentor_review','evidence_withdrawn','role_revised','model_changed'))
);
--> statement-breakpoint
CREATE TABLE "fit_snapshots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fit_snapshots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint NOT NULL,
	"role_id" bigint NOT NULL,
	"event_id" bigint NOT NULL,
	"model_version_id" bigint NOT NULL,
	"role_revision" integer NOT NULL,
	"catalog_release" integer NOT NULL,
	"restated" boolean DEFAULT false NOT NULL,
	"inputs" jsonb NOT NULL,
	"parts" jsonb NOT NULL,
	"components" text NOT NULL,
	"enough" boolean NOT NULL,
	"overall" double precision,
	"skill" double precision,
	"interest" double precision,
	"preference" double precision,
	"readiness" double precision,
	"low" double precision,
	"high" double precision,
	"coverage" double precision NOT NULL,
	"own_change" double precision,
	"role_change" double precision,
	"time_change" double precision,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fit_snapshots_scores" CHECK ("fit_snapshots"."overall" between 0 and 100 and "fit_snapshots"."low" <= "fit_snapshots"."overall" and "fit_snapshots"."overall" <= "fit_snapshots"."high"),
	CONSTRAINT "fit_snapshots_enough" CHECK ("fit_snapshots"."enough" or "fit_snapshots"."overall" is null)
);
--> statement-breakpoint
CREATE TABLE "model_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "model_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" text NOT NULL,
	"hash" text NOT NULL,
	"model" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learner_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "learner_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mentorship_id" bigint NOT NULL,
	"viewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentorships" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mentorships_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mentor_id" bigint NOT NULL,
	"learner_id" bigint NOT NULL,
	"assigned_by" bigint,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "mentorships_other" CHECK ("mentorships"."mentor_id" <> "mentorships"."learner_id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mentorship_id" bigint NOT NULL,
	"mentor_id" bigint NOT NULL,
	"learner_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	"verdict" text NOT NULL,
	"claimed_level" double precision,
	"level" double precision,
	"note" text NOT NULL,
	"evidence_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_verdict" CHECK ("reviews"."verdict" in ('confirmed','adjusted','declined')),
	CONSTRAINT "reviews_evidence" CHECK (("reviews"."verdict" = 'declined') = ("reviews"."evidence_id" is null)),
	CONSTRAINT "reviews_level" CHECK ("reviews"."level" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" bigint,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"catalog_release" integer DEFAULT 1 NOT NULL,
	"seeded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instance_single" CHECK ("instance"."id" = 1),
	CONSTRAINT "instance_kind" CHECK ("instance"."kind" in ('demo','real'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text_body" text NOT NULL,
	"html_body" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_status" CHECK ("outbox"."status" in ('queued','sent','kept','failed'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evidence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"level" double precision,
	"withdraws_id" bigint,
	"enrollment_id" bigint,
	"stated_by" bigint,
	"note" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_kind" CHECK ("evidence"."kind" in ('self','credential','course','assessment','project','mentor')),
	CONSTRAINT "evidence_level" CHECK ("evidence"."level" between 0 and 5 and "evidence"."level" * 2 = floor("evidence"."level" * 2)),
	CONSTRAINT "evidence_statement" CHECK (("evidence"."level" is null) = ("evidence"."withdraws_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "followed_roles" (
	"learner_id" bigint NOT NULL,
	"role_id" bigint NOT NULL,
	"target" boolean DEFAULT false NOT NULL,
	"followed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "followed_roles_pkey" PRIMARY KEY("learner_id","role_id")
);
--> statement-breakpoint
CREATE TABLE "interest_results" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "interest_results_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint NOT NULL,
	"interests" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preference_sets" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "preference_sets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"learner_id" bigint NOT NULL,
	"preferences" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"current_role" text,
	"about" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"role_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"measure" text NOT NULL,
	"as_stated" text,
	"published_as" text,
	"value" double precision,
	"text_value" text,
	"unit" text NOT NULL,
	"comparison" double precision,
	"top_coded" boolean DEFAULT false NOT NULL,
	"occupation_as_named" text NOT NULL,
	"geography" text NOT NULL,
	"period" text,
	"source" text NOT NULL,
	"publisher" text NOT NULL,
	"url" text,
	"accessed_on" date,
	"review_by" date,
	"note" text,
	CONSTRAINT "facts_kind" CHECK ("facts"."kind" in ('pay','growth','openings','employment','entry_education','rank','note')),
	CONSTRAINT "facts_unit" CHECK ("facts"."unit" in ('usd_per_year','percent','jobs','jobs_per_year','text')),
	CONSTRAINT "facts_valued" CHECK ("facts"."value" is not null or "facts"."text_value" is not null)
);
--> statement-breakpoint
CREATE TABLE "related_roles" (
	"role_id" bigint NOT NULL,
	"related_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "related_roles_pkey" PRIMARY KEY("role_id","related_id"),
	CONSTRAINT "related_roles_other" CHECK ("related_roles"."role_id" <> "related_roles"."related_id")
);
--> statement-breakpoint
CREATE TABLE "requirements" (
	"role_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	"importance" double precision NOT NULL,
	"level" double precision NOT NULL,
	"use" text NOT NULL,
	CONSTRAINT "requirements_pkey" PRIMARY KEY("role_id","skill_id"),
	CONSTRAINT "requirements_importance" CHECK ("requirements"."importance" between 1 and 5),
	CONSTRAINT "requirements_level" CHECK ("requirements"."level" > 0 and "requirements"."level" <= 5)
);
--> statement-breakpoint
CREATE TABLE "role_aliases" (
	"role_id" bigint NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "role_aliases_pkey" PRIMARY KEY("role_id","alias")
);
--> statement-breakpoint
CREATE TABLE "role_revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "role_revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"role_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"scored" jsonb NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"curated" boolean DEFAULT true NOT NULL,
	"onet_code" text,
	"onet_title" text,
	"one_line" text NOT NULL,
	"summary" text NOT NULL,
	"content" jsonb NOT NULL,
	"interests" jsonb,
	"job_zone" integer,
	"revision" integer DEFAULT 1 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_status" CHECK ("roles"."status" in ('draft','published','archived')),
	CONSTRAINT "roles_job_zone" CHECK ("roles"."job_zone" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "skill_aliases" (
	"skill_id" bigint NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "skill_aliases_pkey" PRIMARY KEY("skill_id","alias")
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skills_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"onet_element" text,
	"description" text NOT NULL,
	"anchors" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "skills_kind" CHECK ("skills"."kind" in ('technology','knowledge','foundational')),
	CONSTRAINT "skills_anchors" CHECK (jsonb_typeof("skills"."anchors") = 'array' and jsonb_array_length("skills"."anchors") = 5)
);
--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_tokens" ADD CONSTRAINT "auth_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_revisions" ADD CONSTRAINT "course_revisions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_revisions" ADD CONSTRAINT "course_revisions_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_skills" ADD CONSTRAINT "course_skills_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_skills" ADD CONSTRAINT "course_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "modules" ADD CONSTRAINT "modules_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_courses" ADD CONSTRAINT "prerequisite_courses_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_courses" ADD CONSTRAINT "prerequisite_courses_required_id_courses_id_fk" FOREIGN KEY ("required_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_skills" ADD CONSTRAINT "prerequisite_skills_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_skills" ADD CONSTRAINT "prerequisite_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_events" ADD CONSTRAINT "fit_events_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_events" ADD CONSTRAINT "fit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD CONSTRAINT "fit_snapshots_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD CONSTRAINT "fit_snapshots_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD CONSTRAINT "fit_snapshots_event_id_fit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."fit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fit_snapshots" ADD CONSTRAINT "fit_snapshots_model_version_id_model_versions_id_fk" FOREIGN KEY ("model_version_id") REFERENCES "public"."model_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_views" ADD CONSTRAINT "learner_views_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_mentor_id_users_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_assigned_by_users_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_mentor_id_users_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_stated_by_users_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_roles" ADD CONSTRAINT "followed_roles_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followed_roles" ADD CONSTRAINT "followed_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_results" ADD CONSTRAINT "interest_results_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preference_sets" ADD CONSTRAINT "preference_sets_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_roles" ADD CONSTRAINT "related_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_roles" ADD CONSTRAINT "related_roles_related_id_roles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_aliases" ADD CONSTRAINT "role_aliases_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_revisions" ADD CONSTRAINT "role_revisions_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_revisions" ADD CONSTRAINT "role_revisions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_aliases" ADD CONSTRAINT "skill_aliases_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "auth_sessions_token_hash_key" ON "auth_sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "auth_sessions_user_idx" ON "auth_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_tokens_token_hash_key" ON "auth_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "rate_limits_resets_idx" ON "rate_limits" USING btree ("resets_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "users_name_idx" ON "users" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "course_revisions_draft_key" ON "course_revisions" USING btree ("course_id") WHERE "course_revisions"."state" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "course_revisions_published_key" ON "course_revisions" USING btree ("course_id","revision") WHERE "course_revisions"."state" = 'published';--> statement-breakpoint
CREATE INDEX "course_skills_skill_idx" ON "course_skills" USING btree ("skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "courses_slug_key" ON "courses" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "courses_published_idx" ON "courses" USING btree ("position") WHERE "courses"."status" = 'published';--> statement-breakpoint
CREATE INDEX "modules_course_idx" ON "modules" USING btree ("course_id","position");--> statement-breakpoint
CREATE INDEX "sections_course_idx" ON "sections" USING btree ("course_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "enrollments_running_key" ON "enrollments" USING btree ("learner_id","course_id") WHERE "enrollments"."status" = 'enrolled';--> statement-breakpoint
CREATE INDEX "enrollments_section_idx" ON "enrollments" USING btree ("section_id") WHERE "enrollments"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "enrollments_learner_idx" ON "enrollments" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "fit_events_learner_idx" ON "fit_events" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "fit_snapshots_learner_role_idx" ON "fit_snapshots" USING btree ("learner_id","role_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "fit_snapshots_event_key" ON "fit_snapshots" USING btree ("learner_id","role_id","event_id","restated");--> statement-breakpoint
CREATE UNIQUE INDEX "model_versions_hash_key" ON "model_versions" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "learner_views_mentorship_idx" ON "learner_views" USING btree ("mentorship_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mentorships_active_key" ON "mentorships" USING btree ("mentor_id","learner_id") WHERE "mentorships"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "mentorships_learner_idx" ON "mentorships" USING btree ("learner_id") WHERE "mentorships"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "reviews_learner_idx" ON "reviews" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "audit_subject_idx" ON "audit" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_actor_idx" ON "audit" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "outbox_queued_idx" ON "outbox" USING btree ("id") WHERE "outbox"."status" = 'queued';--> statement-breakpoint
CREATE INDEX "evidence_learner_skill_idx" ON "evidence" USING btree ("learner_id","skill_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_withdraws_key" ON "evidence" USING btree ("withdraws_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_enrollment_skill_key" ON "evidence" USING btree ("enrollment_id","skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "followed_roles_target_key" ON "followed_roles" USING btree ("learner_id") WHERE "followed_roles"."target";--> statement-breakpoint
CREATE INDEX "interest_results_learner_idx" ON "interest_results" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "preference_sets_learner_idx" ON "preference_sets" USING btree ("learner_id","id");--> statement-breakpoint
CREATE INDEX "facts_role_idx" ON "facts" USING btree ("role_id","position");--> statement-breakpoint
CREATE INDEX "requirements_skill_idx" ON "requirements" USING btree ("skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_revisions_role_revision_key" ON "role_revisions" USING btree ("role_id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_slug_key" ON "roles" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "roles_published_idx" ON "roles" USING btree ("position") WHERE "roles"."status" = 'published';--> statement-breakpoint
CREATE INDEX "skill_aliases_alias_idx" ON "skill_aliases" USING btree (lower("alias"));--> statement-breakpoint
CREATE UNIQUE INDEX "skills_slug_key" ON "skills" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_onet_element_key" ON "skills" USING btree ("onet_element");