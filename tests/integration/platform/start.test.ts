import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { exclusively } from "@/db/exclusive";
import { checkSettings, migrate } from "@/db/migrate";
import { PlainError } from "@/db/plain-error";
import { prepare } from "@/db/prepare";
import { secretHash } from "@/lib/platform/auth/secret-id";
import { emptyDatabase, type TestDatabase } from "../../support/database";

const TODAY = new Date("2026-11-23T09:00:00Z");
const demo = (url: string, today = TODAY) => prepare(url, { demo: true, today });
const real = (url: string, today = TODAY) => prepare(url, { demo: false, today });

const open: TestDatabase[] = [];

async function fresh(): Promise<string> {
  const database = await emptyDatabase();
  open.push(database);
  return database.url;
}

async function ask<T extends Record<string, unknown>>(url: string, query: string): Promise<T[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await client.unsafe<T[]>(query))];
  } finally {
    await client.end();
  }
}

async function tables(url: string): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    url,
    "select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1",
  );
  return rows.map(({ name }) => name);
}

const addPerson = (url: string, isDemo: boolean) =>
  ask(url, `insert into users (email, name, status, demo) values ('ana@example.org', 'Ana', 'active', ${isDemo})`);

const setupToken = (lines: string[]): string | undefined =>
  lines.flatMap((line) => /^SETUP_LINK_PATH=\/setup\/(\S+)$/.exec(line)?.[1] ?? [])[0];

afterEach(async () => {
  for (const database of open.splice(0)) await database.drop();
});

describe("Bringing a database to this version", () => {
  it("works when three programs start at once: one migrates, the others find it done", async () => {
    const url = await fresh();
    const results = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const applied = results.map((result) => result.applied).sort((a, b) => a - b);
    expect(applied.slice(0, 2)).toEqual([0, 0]);
    expect(applied[2]).toBeGreaterThanOrEqual(3);
    const made = await tables(url);
    expect(made).toContain("public.evidence");
    expect(made.some((name) => name.startsWith("graphile_worker."))).toBe(true);
    expect(await migrate(url)).toEqual({ applied: 0 });
  });

  it("keeps what is in the database when it is migrated again", async () => {
    const url = await fresh();
    await migrate(url);
    await addPerson(url, false);
    await migrate(url);
    expect(await ask(url, "select name from users")).toEqual([{ name: "Ana" }]);
  });

  it("refuses a database of a newer version and one made by other migrations, and changes neither", async () => {
    const url = await fresh();
    await migrate(url);
    await ask(url, "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
    await expect(migrate(url)).rejects.toThrow(/newer version of Bearing/);
    await ask(url, "delete from drizzle.__drizzle_migrations where hash = 'later'");
    await ask(url, "update drizzle.__drizzle_migrations set hash = 'other' where id = 2");
    await expect(migrate(url)).rejects.toThrow(/other migrations/);
  });

  it("says in one line what is wrong with an address that leads nowhere", async () => {
    const url = await fresh();
    const missing = url.replace(/[^/]+$/, "no_such_database");
    const secret = "rosebud";
    const locked = Object.assign(new URL(url), { password: secret, username: "nobody_here" }).href;
    for (const [address, sentence] of [
      [missing, /no database "no_such_database"/],
      ["postgres://ana:rosebud@127.0.0.1:1/bearing", /127\.0\.0\.1:1 does not answer/],
      [locked, /refused the user name or password/],
      ["not an address", /not a PostgreSQL address/],
    ] as const) {
      const error = await migrate(address).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PlainError);
      expect((error as Error).message).toMatch(sentence);
      expect((error as Error).message).not.toMatch(/rosebud|\n/);
    }
  });
});

describe("A server that could lose records", () => {
  const test = process.env.BEARING_TEST;
  beforeAll(() => {
    delete process.env.BEARING_TEST;
  });
  afterAll(() => {
    process.env.BEARING_TEST = test;
  });

  const unsafe = async (): Promise<string> => `${await fresh()}?synchronous_commit=off`;

  it("is named setting by setting", async () => {
    const problems = await exclusively(await unsafe(), (db) => checkSettings(db));
    expect(problems).toContain("synchronous_commit is off");
    const [state] = await exclusively(open[0]?.url ?? "", (db) =>
      db.execute<{ fsync: string }>(sql`select current_setting('fsync') as fsync`),
    );
    expect(problems.includes("fsync is off")).toBe(state?.fsync === "off");
  });

  it("is refused before anything is created in it", async () => {
    const url = await unsafe();
    await expect(demo(url)).rejects.toThrow(/could lose records: .*synchronous_commit is off/);
    expect(await tables(url)).toEqual([]);
  });
});

describe("Demo mode", () => {
  it("fills an empty database once", async () => {
    const url = await fresh();
    expect((await demo(url)).join("\n")).toMatch(/24 roles, \d+ skills, \d+ courses added/);
    const before = await ask(
      url,
      "select (select count(*) from users) as people, (select count(*) from sections) as sections",
    );
    expect((await demo(url, new Date("2027-01-04T09:00:00Z"))).join("\n")).not.toMatch(/added/);
    expect(
      await ask(url, "select (select count(*) from users) as people, (select count(*) from sections) as sections"),
    ).toEqual(before);
  });

  it("goes on when somebody has signed up in it", async () => {
    const url = await fresh();
    await demo(url);
    await addPerson(url, false);
    await expect(demo(url)).resolves.toBeDefined();
  });

  it("is refused over a database in real use, and nothing changes", async () => {
    const url = await fresh();
    await real(url);
    await expect(demo(url)).rejects.toThrow(/Demo mode needs an empty database/);
    expect(await ask(url, "select kind from instance")).toEqual([{ kind: "real" }]);
    expect(await ask(url, "select count(*)::int as rows from courses")).toEqual([{ rows: 0 }]);
  });

  it("is refused over a database with anybody in it, and nothing is seeded", async () => {
    const url = await fresh();
    await migrate(url);
    await addPerson(url, false);
    await expect(demo(url)).rejects.toThrow(/Demo mode needs an empty database/);
    expect(await ask(url, "select count(*)::int as rows from roles")).toEqual([{ rows: 0 }]);
  });

  it("cannot be left: its database never becomes a real instance", async () => {
    const url = await fresh();
    await demo(url);
    await expect(real(url)).rejects.toThrow(/holds the demo/);
    expect(await ask(url, "select kind from instance")).toEqual([{ kind: "demo" }]);
  });
});

describe("A real instance", () => {
  it("begins with roles and skills, no courses and no people, and a setup link good for half an hour", async () => {
    const url = await fresh();
    const token = setupToken(await real(url));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await ask(url, "select count(*)::int as rows from roles where status = 'published'")).toEqual([
      { rows: 24 },
    ]);
    expect(await ask(url, "select count(*)::int as rows from courses")).toEqual([{ rows: 0 }]);
    expect(await ask(url, "select count(*)::int as rows from users")).toEqual([{ rows: 0 }]);
    expect(
      await ask(
        url,
        "select token_hash, expires_at - created_at = interval '30 minutes' as half_hour from auth_tokens",
      ),
    ).toEqual([{ token_hash: secretHash(token ?? ""), half_hour: true }]);
  });

  it("prints a new link at the next start and spoils the old one", async () => {
    const url = await fresh();
    const first = setupToken(await real(url));
    const second = setupToken(await real(url));
    expect(second).not.toBe(first);
    expect(await ask(url, "select token_hash from auth_tokens where used_at is null")).toEqual([
      { token_hash: secretHash(second ?? "") },
    ]);
  });

  it("prints no link once anybody has an account", async () => {
    const url = await fresh();
    await real(url);
    await addPerson(url, false);
    expect(setupToken(await real(url))).toBeUndefined();
  });

  it("starts twice at once without doubling anything", async () => {
    const url = await fresh();
    await Promise.all([real(url), real(url)]);
    expect(await ask(url, "select count(*)::int as rows from roles")).toEqual([{ rows: 24 }]);
    expect(await ask(url, "select count(*)::int as rows from auth_tokens where used_at is null")).toEqual([
      { rows: 1 },
    ]);
  });
});
