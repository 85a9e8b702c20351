import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Transaction } from "./client";
import { exclusively } from "./exclusive";
import { claimInstance, markSeeded, newSetupToken, refuseOtherKind } from "./instance";
import { migrateLocked } from "./migrate";
import { PlainError } from "./plain-error";
import { type SeededCatalog, seedCatalog } from "./seed/catalog";

type SeedPeople = (db: Transaction, options: { today: Date }) => Promise<unknown>;

/**
 * Makes the database at `url` ready to serve: settings checked, migrated, and seeded as a demo or as a real instance, under the
 * start lock. A refusal changes nothing; a seeding that breaks off leaves nothing of itself.
 * @returns plain lines to print; `SETUP_LINK_PATH=/setup/<token>` among them while a real instance has nobody
 * @throws PlainError with one line a person can act on
 */
export async function prepare(url: string, { demo, today }: { demo: boolean; today: Date }): Promise<string[]> {
  return exclusively(url, async (db) => {
    await refuseOtherKind(db, demo ? "demo" : "real");
    const { applied } = await migrateLocked(db, url);
    const lines = applied > 0 ? [`Database: ${counted(applied, "migration")} applied.`] : [];
    return [...lines, ...(await db.transaction((tx) => seed(tx, { demo, today })))];
  });
}

async function seed(tx: Transaction, { demo, today }: { demo: boolean; today: Date }): Promise<string[]> {
  const { seeded } = await claimInstance(tx, demo ? "demo" : "real");
  const lines = addedLines(await seedCatalog(tx, { demo, today }));
  if (!demo) {
    if (!seeded) await markSeeded(tx, today);
    const token = await newSetupToken(tx, today);
    return token ? [...lines, `SETUP_LINK_PATH=/setup/${token}`] : lines;
  }
  if (seeded) return lines;
  const seedPeople = await peopleSeed();
  if (!seedPeople) return lines;
  await seedPeople(tx, { today });
  await markSeeded(tx, today);
  return [...lines, "Demo people added."];
}

function addedLines({ skills, roles, courses }: SeededCatalog): string[] {
  const parts = [counted(roles, "role"), counted(skills, "skill"), counted(courses, "course")].filter(
    (part) => !part.startsWith("0 "),
  );
  return parts.length > 0 ? [`Catalog: ${parts.join(", ")} added.`] : [];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The demo people are a part of their own; a build without it gives a demo that nobody is in yet. */
async function peopleSeed(): Promise<SeedPeople | null> {
  const places = ["./seed/people.ts", "./seed/people/index.ts"].map((place) => new URL(place, import.meta.url));
  const file = places.find((place) => existsSync(place));
  if (!file) return null;
  const { seedPeople } = (await import(file.href)) as { seedPeople: SeedPeople };
  return seedPeople;
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new PlainError("DATABASE_URL is not set. Use npm start, or set it to your PostgreSQL server.");
  const lines = await prepare(url, { demo: process.env.BEARING_DEMO === "1", today: new Date() });
  for (const line of lines) console.log(line);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  });
}
