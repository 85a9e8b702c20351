import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { exclusively } from "../../db/exclusive";
import { migrateLocked } from "../../db/migrate";
import { instance } from "../../db/schema";
import { seedCatalog } from "../../db/seed/catalog";
import { addressOf } from "./address";

/** The day the template's catalog was seeded; its sections are dated from here, whatever today is. */
export const CATALOG_DAY = new Date("2026-11-23T09:00:00Z");

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Whatever shapes or fills the template: a change in any of them makes another one. */
const SOURCES = [
  "db/migrations",
  "db/schema",
  "db/seed",
  "lib/fit/scoring",
  "lib/courses/document.ts",
  "tests/support/template.ts",
];
const LOCK = [1_650_811_250, 2] as const;
const PREFIX = "bearing_template_";
const KEEP_MS = 3_600_000;

/**
 * The name of a database with all migrations, the job queue and the demo catalog without people. Builds it when it is not
 * there; of several test runs at once one builds. Drops templates of other versions after an hour, and what dead runs left.
 */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const name = PREFIX + sourcesHash().slice(0, 16);
  const admin = postgres(adminUrl, { max: 1, max_lifetime: null, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(${LOCK[0]}, ${LOCK[1]})`;
    await dropLeftovers(admin, name);
    const [built] = await admin`select 1 from pg_database where datname = ${name}`;
    if (!built) await buildTemplate(admin, adminUrl, name);
    return name;
  } finally {
    await admin.end({ timeout: 5 });
  }
}

async function buildTemplate(admin: postgres.Sql, adminUrl: string, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await admin.unsafe(`create database ${draft}`);
  const url = addressOf(adminUrl, draft);
  await exclusively(url, async (db) => {
    await migrateLocked(db, url);
    await db.transaction(async (tx) => {
      await seedCatalog(tx, { demo: true, today: CATALOG_DAY });
      await tx.insert(instance).values({ kind: "demo", seededAt: CATALOG_DAY });
    });
  });
  await admin.unsafe(`comment on database ${draft} is '${new Date().toISOString()}'`);
  await admin.unsafe(`alter database ${draft} rename to ${name}`);
  await admin.unsafe(`alter database ${name} with allow_connections false`);
}

async function dropLeftovers(admin: postgres.Sql, current: string): Promise<void> {
  const found = await admin<{ name: string; made: string | null; used: boolean }[]>`
    select d.datname as name, shobj_description(d.oid, 'pg_database') as made,
      exists (select 1 from pg_stat_activity a where a.datid = d.oid) as used
    from pg_database d where d.datname like 'bearing\\_template\\_%' or d.datname like 'bearing\\_test\\_%'`;
  for (const { name, made, used } of found) {
    if (name === current || used || !isLeftover(name, made)) continue;
    await admin.unsafe(`drop database if exists ${name}`).catch(() => {});
  }
}

/** Unfinished templates, templates of another version that are an hour old, and databases of test processes that ended. */
function isLeftover(name: string, made: string | null): boolean {
  if (name.startsWith(PREFIX)) return made === null || Date.now() - Date.parse(made) > KEEP_MS;
  const pid = Number(/^bearing_test_(\d+)_/.exec(name)?.[1]);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES.map((name) => path.join(ROOT, name)).filter((name) => existsSync(name))) {
    for (const file of filesIn(source)) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
