import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { isCalendarDay, isWebAddress } from "./credentials-input";
import { MAX_ADDRESS, MAX_BADGE_BYTES } from "./credentials-limits";

/** What a badge says about itself, for the form; null where it does not say it in the document. */
export type BadgeDraft = {
  title: string | null;
  issuer: string | null;
  /** yyyy-mm-dd */
  issuedOn: string | null;
  url: string | null;
};

const MAX_NAME = 160;
const MAX_LIST = 50;

const text = z.string().max(MAX_BADGE_BYTES);
/** A type as JSON-LD writes it: one word or several. */
const types = z
  .union([text, z.array(text).max(MAX_LIST)])
  .transform((value) => (Array.isArray(value) ? value : [value]));
const issuer = z.union([text.transform(() => null), z.object({ name: text.nullish() }).transform(({ name }) => name)]);

const assertion = z.object({
  id: text.nullish(),
  issuedOn: text,
  badge: z.union([text.transform(() => null), z.object({ name: text.nullish(), issuer: issuer.nullish() })]),
});

const achievement = z.object({ id: text.nullish(), name: text.nullish() });
const credential = z.object({
  id: text.nullish(),
  name: text.nullish(),
  issuer,
  validFrom: text.nullish(),
  issuanceDate: text.nullish(),
  awardedDate: text.nullish(),
  credentialSubject: z
    .union([
      z.object({ achievement: z.unknown() }),
      z
        .array(z.object({ achievement: z.unknown() }))
        .min(1)
        .max(MAX_LIST)
        .transform((all) => all[0]),
    ])
    .nullish(),
});

const NOT_A_BADGE =
  "This is no Open Badge. Use the JSON document of a badge of version 2.0 (an Assertion) or 3.0 (an OpenBadgeCredential).";

/**
 * Reads an Open Badges document of version 2.0 or 3.0, as text or as a file's bytes. Nothing is fetched and no signature is
 * checked: the draft only fills a form. Throws AppError invalid, naming the field `badge`, on anything else.
 */
export function readBadge(document: string | Uint8Array): BadgeDraft {
  const value = parsed(decoded(document));
  const kind = z.object({ type: types }).safeParse(value);
  if (!kind.success) throw refused(NOT_A_BADGE);
  if (kind.data.type.some((type) => type === "OpenBadgeCredential" || type === "AchievementCredential")) {
    return ofVersion3(value);
  }
  if (kind.data.type.includes("Assertion")) return ofVersion2(value);
  if (kind.data.type.includes("BadgeClass")) {
    throw refused(
      "This describes a kind of badge and not one that was given to you. Use the document of your own badge.",
    );
  }
  throw refused(NOT_A_BADGE);
}

function decoded(document: string | Uint8Array): string {
  const size = typeof document === "string" ? Buffer.byteLength(document) : document.byteLength;
  if (size > MAX_BADGE_BYTES)
    throw refused("The document is larger than 100 kB. A badge's own JSON document is smaller.");
  if (typeof document === "string") return document.replace(/^\uFEFF/, "").trim();
  if (document[0] === 0x89 && document[1] === 0x50) throw refused(IS_PICTURE);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(document).trim();
  } catch {
    throw refused("The file is not text in UTF-8. Use the JSON document of the badge.");
  }
}

const IS_PICTURE =
  "This is a picture of a badge. Use its JSON document: where you got the badge, it can usually be downloaded.";

function parsed(source: string): unknown {
  if (source === "") throw refused("Paste the badge's JSON document, or choose its file.");
  if (source.startsWith("<")) throw refused(IS_PICTURE);
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(source)) {
    throw refused("This is a signed token. Bearing reads badges as JSON documents: download yours in that form.");
  }
  try {
    return JSON.parse(source);
  } catch {
    throw refused("This is not whole JSON. Copy the document again, from its first brace to its last.");
  }
}

function ofVersion2(value: unknown): BadgeDraft {
  const { id, issuedOn, badge } = checked(assertion, value);
  return { title: name(badge?.name), issuer: name(badge?.issuer), issuedOn: dayOf(issuedOn), url: address(id) };
}

function ofVersion3(value: unknown): BadgeDraft {
  const {
    id,
    name: own,
    issuer: by,
    validFrom,
    issuanceDate,
    awardedDate,
    credentialSubject,
  } = checked(credential, value);
  const all = credentialSubject?.achievement;
  const what = achievement.safeParse(Array.isArray(all) ? all[0] : all);
  const achieved = what.success ? what.data : null;
  return {
    title: name(achieved?.name) ?? name(own),
    issuer: name(by),
    issuedOn: dayOf(awardedDate ?? validFrom ?? issuanceDate),
    url: address(id) ?? address(achieved?.id),
  };
}

function checked<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [where] = result.error.issues[0]?.path ?? [];
  throw refused(
    typeof where === "string"
      ? `This badge cannot be read: its "${where}" is missing or of another form than the standard's.`
      : NOT_A_BADGE,
  );
}

/** One line without control characters and marks that turn the direction of writing. */
function name(value: string | null | undefined): string | null {
  const clean = (value ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return clean === "" ? null : [...clean].slice(0, MAX_NAME).join("").slice(0, MAX_NAME).trim();
}

/** The day as its issuer wrote it, whatever the zone. */
function dayOf(moment: string | null | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(moment?.trim() ?? "")?.[1];
  if (day === undefined || !isCalendarDay(day)) {
    throw refused("This badge does not say on which day it was issued. Fill in the form by hand.");
  }
  return day;
}

const address = (value: string | null | undefined): string | null =>
  value && value.length <= MAX_ADDRESS && isWebAddress(value) ? value : null;

const refused = (message: string) => new AppError("invalid", message, { badge: [message] });
