import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fitEvents, skills } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { DAY_MS } from "@/lib/platform/clock";
import { isoDay } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { Change } from "./changes";
import { type BadgeDraft, readBadge } from "./credentials-badge";
import type { CredentialInput } from "./credentials-input";
import { issuedAt, writeCredential } from "./evidence-write";
import { namedMove, type Outcome, onProfile } from "./on-profile";
import { canEditProfile } from "./policy";

/** Credentials one learner may add within 24 hours. */
export const MAX_CREDENTIALS_A_DAY = 20;

/**
 * Adds a credential of the learner's: one statement a skill, dated by its day of issue, and one fit event. Throws invalid for a
 * day to come (in the viewer's zone) or a skill that is not in the catalog, limit past 20 a day.
 */
export async function addCredential(viewer: Viewer, input: CredentialInput): Promise<Outcome & { title: string }> {
  return onProfile(viewer, async (tx, change) => {
    const { title, issuer, issuedOn, url } = input;
    refuseFuture(issuedOn, change.at, viewer);
    await refuseTooMany(tx, change);
    const stated = await knownSkills(tx, input);
    const detail = { title, issuer, issuedOn, ...(url === null ? {} : { url }) };
    const moved = await writeCredential(
      tx,
      change,
      { detail, skills: stated },
      { dated: issuedAt(issuedOn, change.at) },
    );
    await writeAudit(tx, viewer, "profile.credential_added", "learner", viewer.userId, {
      ...detail,
      levels: Object.fromEntries(stated.map(({ name, level }) => [name, level])),
    });
    return { title, changed: stated.length, moved: await namedMove(tx, viewer, moved) };
  });
}

/** What a badge document says, for the form; writes nothing. Learners only; throws invalid when it cannot be read. */
export async function draftFromBadge(viewer: Viewer, document: string | Uint8Array): Promise<BadgeDraft> {
  if (!canEditProfile(viewer)) throw new AppError("forbidden", "Only learners have a profile.");
  return readBadge(document);
}

function refuseFuture(issuedOn: string, at: Date, { timeZone }: Viewer): void {
  if (issuedOn <= isoDay(at, timeZone)) return;
  throw new AppError("invalid", "Some answers need another look.", {
    issuedOn: ["This day is still to come. Add the credential once you have it."],
  });
}

async function refuseTooMany(tx: Transaction, { learnerId, at }: Change): Promise<void> {
  const added = await tx.$count(
    fitEvents,
    and(
      eq(fitEvents.learnerId, learnerId),
      eq(fitEvents.kind, "credential_added"),
      gt(fitEvents.createdAt, new Date(at.getTime() - DAY_MS)),
    ),
  );
  if (added < MAX_CREDENTIALS_A_DAY) return;
  throw new AppError("limit", `You have added ${MAX_CREDENTIALS_A_DAY} credentials today. Add the next one tomorrow.`);
}

async function knownSkills(tx: Transaction, { skills: wanted }: CredentialInput) {
  const slugs = wanted.map(({ skill }) => skill);
  const rows = await tx
    .select({ skillId: skills.id, slug: skills.slug, name: skills.name })
    .from(skills)
    .where(and(inArray(skills.slug, slugs), eq(skills.status, "published")))
    .orderBy(skills.id)
    .for("key share");
  const known = new Map(rows.map((row) => [row.slug, row]));
  const missing = wanted.flatMap(({ skill }, index) => (known.has(skill) ? [] : [index]));
  if (missing.length > 0) {
    throw new AppError(
      "invalid",
      "Some of these skills are not in the catalog.",
      Object.fromEntries(missing.map((index) => [`skills.${index}.skill`, ["Choose a skill from the list."]])),
    );
  }
  return wanted.flatMap(({ skill, level }) => {
    const row = known.get(skill);
    return row ? [{ skillId: row.skillId, name: row.name, level }] : [];
  });
}
