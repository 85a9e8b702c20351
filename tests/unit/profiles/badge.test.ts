import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../lib/platform/errors";
import { readBadge } from "../../../lib/profiles/credentials-badge";

const VERSION_2 = {
  "@context": "https://w3id.org/openbadges/v2",
  type: "Assertion",
  id: "https://badges.example/assertions/7",
  recipient: { type: "email", hashed: false, identity: "maya@example.org" },
  issuedOn: "2024-05-01T23:30:00-05:00",
  badge: {
    type: "BadgeClass",
    id: "https://badges.example/classes/3",
    name: "Relational data",
    issuer: { type: "Issuer", name: "Hudson Evening College" },
  },
  verification: { type: "hosted" },
};

const VERSION_3 = {
  "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  id: "urn:uuid:4f2c",
  issuer: { id: "https://college.example", type: ["Profile"], name: "Hudson Evening College" },
  validFrom: "2025-02-03T00:00:00Z",
  credentialSubject: {
    type: ["AchievementSubject"],
    achievement: { id: "https://college.example/achievements/9", type: ["Achievement"], name: "Data pipelines" },
  },
};

const text = (value: unknown) => JSON.stringify(value);

function refusal(document: string | Uint8Array): string {
  try {
    readBadge(document);
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return error.fields.badge?.[0] ?? "";
    throw error;
  }
  throw new Error("It was read.");
}

describe("a badge that is one", () => {
  test("of version 2.0 gives title, issuer, the day as its issuer wrote it, and address", () => {
    expect(readBadge(text(VERSION_2))).toEqual({
      title: "Relational data",
      issuer: "Hudson Evening College",
      issuedOn: "2024-05-01",
      url: "https://badges.example/assertions/7",
    });
  });

  test("of version 3.0 gives the achievement's name, and its address where its own is none for people", () => {
    expect(readBadge(text(VERSION_3))).toEqual({
      title: "Data pipelines",
      issuer: "Hudson Evening College",
      issuedOn: "2025-02-03",
      url: "https://college.example/achievements/9",
    });
  });

  test("that names its class and issuer by address only leaves them empty: nothing is fetched", () => {
    const hosted = { ...VERSION_2, badge: "https://badges.example/classes/3" };
    expect(readBadge(text(hosted))).toMatchObject({ title: null, issuer: null, issuedOn: "2024-05-01" });
    expect(readBadge(text({ ...VERSION_3, issuer: "did:example:7" }))).toMatchObject({ issuer: null });
  });

  test("may come as a file with a mark at its start", () => {
    const bytes = new TextEncoder().encode(`\uFEFF${text(VERSION_3)}`);
    expect(readBadge(bytes).title).toBe("Data pipelines");
    expect(readBadge(`\uFEFF${text(VERSION_3)}`).title).toBe("Data pipelines");
  });

  test("keeps names to one line without signs that hide or turn text, and cuts long ones", () => {
    const name = `Data\u0000 \u202Epipelines\n${"x".repeat(300)}`;
    const { title } = readBadge(text({ ...VERSION_2, badge: { ...VERSION_2.badge, name } }));
    expect(title).toMatch(/^Data pipelines x+$/);
    expect(title?.length).toBe(160);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "https://u:p@badges.example/", "//badges.example", 7])(
    "does not take %o for an address",
    (id) => {
      const badge = text({ ...VERSION_2, id: typeof id === "string" ? id : undefined });
      expect(readBadge(badge).url).toBeNull();
    },
  );
});

describe("anything else is refused with a sentence", () => {
  test.each([
    ["nothing", "", /Paste the badge/],
    ["cut JSON", text(VERSION_2).slice(0, -5), /not whole JSON/],
    ["a picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", /picture/],
    ["a signed token", "eyJhbGciOiJSUzI1NiJ9.eyJ2YyI6e319.c2lnbmF0dXJl", /signed token/],
    ["a list", "[]", /no Open Badge/],
    ["null", "null", /no Open Badge/],
    ["a number", "7", /no Open Badge/],
    ["another thing", text({ type: "Person", name: "Maya" }), /no Open Badge/],
    ["a badge's class", text(VERSION_2.badge), /your own badge/],
    ["no day", text({ ...VERSION_2, issuedOn: undefined }), /"issuedOn"/],
    ["a day that is none", text({ ...VERSION_2, issuedOn: "2024-02-30" }), /on which day/],
    ["a day in words", text({ ...VERSION_2, issuedOn: "May 2024" }), /on which day/],
    ["an object for a day", text({ ...VERSION_2, issuedOn: { $date: 1 } }), /"issuedOn"/],
    ["a list for an issuer", text({ ...VERSION_3, issuer: [] }), /"issuer"/],
    ["a number for a name", text({ ...VERSION_2, badge: { name: 7 } }), /"badge"/],
  ])("%s", (_what, document, message) => {
    expect(refusal(document)).toMatch(message);
  });

  test("more than 100 kB, as text or bytes, also of signs that take several bytes", () => {
    expect(refusal(" ".repeat(100_001))).toMatch(/larger than 100 kB/);
    expect(refusal(new Uint8Array(100_001))).toMatch(/larger than 100 kB/);
    expect(refusal("ä".repeat(50_001))).toMatch(/larger than 100 kB/);
  });

  test("bytes that are no UTF-8, and a PNG", () => {
    expect(refusal(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toMatch(/UTF-8/);
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toMatch(/picture/);
  });

  test("a hundred thousand brackets, and keys that reach for the prototype", () => {
    expect(refusal("[".repeat(99_000))).toMatch(/not whole JSON/);
    expect(refusal(`${"[".repeat(49_000)}${"]".repeat(49_000)}`)).toMatch(/no Open Badge/);
    const hostile = `{"type":"Assertion","issuedOn":"2024-05-01","badge":{"name":"B","__proto__":{"polluted":1}},"__proto__":{"polluted":1}}`;
    expect(readBadge(hostile)).toEqual({ title: "B", issuer: null, issuedOn: "2024-05-01", url: null });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("whatever it is, it gives a draft or a sentence, never another error", () => {
    const documents = fc.oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array({ maxLength: 200 }),
      fc.record({
        type: fc.constantFrom("Assertion", "OpenBadgeCredential", ["VerifiableCredential", "OpenBadgeCredential"]),
        issuedOn: fc.jsonValue(),
        validFrom: fc.jsonValue(),
        badge: fc.jsonValue(),
        issuer: fc.jsonValue(),
        credentialSubject: fc.jsonValue(),
        id: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(documents, (document) => {
        const given = typeof document === "string" || document instanceof Uint8Array ? document : text(document);
        try {
          expect(Object.keys(readBadge(given))).toEqual(["title", "issuer", "issuedOn", "url"]);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.fields.badge?.[0]).toMatch(/\.$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
