CREATE FUNCTION search_text(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
  replace(replace(translate(lower(name), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc'), '+', 'plus'), '#', 'sharp'),
  '[^[:alnum:]]+', ' ', 'g');
--> statement-breakpoint
CREATE FUNCTION words_of(name text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('simple', search_text(name) || CASE WHEN name ~ '[[:alnum:]][-.][[:alnum:]]'
  THEN ' ' || search_text(regexp_replace(name, '([[:alnum:]])[-.]([[:alnum:]])', '\1\2', 'g')) ELSE '' END);
--> statement-breakpoint
CREATE FUNCTION concat_words(provider text, platform text, topics text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN concat_ws(' ', provider, platform, array_to_string(topics, ' '));
--> statement-breakpoint
CREATE FUNCTION highest_interests(scores jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN jsonb_typeof(scores) = 'object' THEN (
  SELECT string_agg(one.key, '' ORDER BY one.key) FROM jsonb_each_text(scores) one
  WHERE (SELECT count(*) FROM jsonb_each_text(scores) other WHERE other.value::float8 > one.value::float8) < 2) END;
--> statement-breakpoint
CREATE TABLE "role_figures" (
	"role_id" bigint PRIMARY KEY NOT NULL,
	"pay" double precision,
	"growth" double precision,
	"all_growth" double precision,
	"jobs" double precision
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"stem" text GENERATED ALWAYS AS ((ts_lexize('english_stem'::regdictionary, word))[1]) STORED
);
--> statement-breakpoint
DROP INDEX "role_aliases_alias_trgm_idx";--> statement-breakpoint
DROP INDEX "role_technologies_name_trgm_idx";--> statement-breakpoint
ALTER TABLE "courses" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(words_of(coalesce(title, '')), 'A'::"char")
      || setweight(words_of(concat_words(provider, platform, topics)), 'B'::"char")
      || setweight(words_of(summary), 'D'::"char")) STORED;--> statement-breakpoint
ALTER TABLE "role_aliases" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (words_of(alias)) STORED;--> statement-breakpoint
ALTER TABLE "role_technologies" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (words_of(name)) STORED;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "top_interests" text GENERATED ALWAYS AS (highest_interests(interests)) STORED;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(words_of(title), 'A'::"char") || setweight(words_of(one_line), 'D'::"char")) STORED;--> statement-breakpoint
ALTER TABLE "skill_aliases" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (words_of(alias)) STORED;--> statement-breakpoint
ALTER TABLE "skills" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (words_of(name)) STORED;--> statement-breakpoint
ALTER TABLE "role_figures" ADD CONSTRAINT "role_figures_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_prefix_idx" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_words_stem_idx" ON "search_words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "search_words_near_idx" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "requirements_telling_idx" ON "requirements" USING btree ("skill_id","role_id") WHERE "requirements"."onet_level" is null or "requirements"."importance" >= 3;--> statement-breakpoint
CREATE INDEX "role_aliases_search_idx" ON "role_aliases" USING gin ("search");--> statement-breakpoint
CREATE INDEX "role_technologies_search_idx" ON "role_technologies" USING gin ("search");--> statement-breakpoint
CREATE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_words (word)
  SELECT fresh.word FROM (SELECT DISTINCT unnest(tsvector_to_array(search)) AS word FROM written) fresh
  WHERE NOT EXISTS (SELECT FROM search_words known WHERE known.word = fresh.word)
  ORDER BY fresh.word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
DO $$
DECLARE found_by text;
BEGIN
  FOREACH found_by IN ARRAY ARRAY['roles','role_aliases','role_technologies','skills','skill_aliases','courses']
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words()', found_by || '_words_new', found_by);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words()', found_by || '_words_changed', found_by);
    EXECUTE format('INSERT INTO search_words (word) SELECT DISTINCT unnest(tsvector_to_array(search)) FROM %I ON CONFLICT DO NOTHING', found_by);
  END LOOP;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION keep_role_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO role_figures (role_id)
  SELECT r.id FROM roles r WHERE r.id IN (SELECT role_id FROM changed) ORDER BY r.id
  ON CONFLICT DO NOTHING;
  -- whoever else changes facts of these roles has committed once this returns; the next statement sees what they did
  PERFORM FROM role_figures WHERE role_id IN (SELECT role_id FROM changed) ORDER BY role_id FOR UPDATE;
  UPDATE role_figures kept SET pay = lead.pay, growth = lead.growth, all_growth = lead.all_growth, jobs = lead.jobs
  FROM (
    SELECT one.role_id,
      max(one.value) FILTER (WHERE one.kind = 'pay') AS pay,
      max(one.value) FILTER (WHERE one.kind = 'growth') AS growth,
      max(one.comparison) FILTER (WHERE one.kind = 'growth') AS all_growth,
      max(one.value) FILTER (WHERE one.kind = 'employment') AS jobs
    FROM (
      SELECT DISTINCT ON (r.role_id, f.kind) r.role_id, f.kind, f.value, f.comparison
      FROM (SELECT DISTINCT role_id FROM changed) r
      LEFT JOIN facts f ON f.role_id = r.role_id AND f.kind IN ('pay','growth','employment') AND f.unit <> 'text'
        AND f.value IS NOT NULL AND (f.percentile IS NULL OR f.percentile = 50) AND f.retired_at IS NULL
      ORDER BY r.role_id, f.kind, f.position, f.id
    ) one GROUP BY one.role_id
  ) lead WHERE kept.role_id = lead.role_id;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER facts_figures_new AFTER INSERT ON facts REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_role_figures();
--> statement-breakpoint
CREATE TRIGGER facts_figures_changed AFTER UPDATE ON facts REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_role_figures();
--> statement-breakpoint
CREATE TRIGGER facts_figures_gone AFTER DELETE ON facts REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_role_figures();
--> statement-breakpoint
INSERT INTO role_figures (role_id, pay, growth, all_growth, jobs)
SELECT r.id,
  max(one.value) FILTER (WHERE one.kind = 'pay'),
  max(one.value) FILTER (WHERE one.kind = 'growth'),
  max(one.comparison) FILTER (WHERE one.kind = 'growth'),
  max(one.value) FILTER (WHERE one.kind = 'employment')
FROM roles r LEFT JOIN (
  SELECT DISTINCT ON (f.role_id, f.kind) f.role_id, f.kind, f.value, f.comparison FROM facts f
  WHERE f.kind IN ('pay','growth','employment') AND f.unit <> 'text' AND f.value IS NOT NULL
    AND (f.percentile IS NULL OR f.percentile = 50) AND f.retired_at IS NULL
  ORDER BY f.role_id, f.kind, f.position, f.id
) one ON one.role_id = r.id
GROUP BY r.id;
