/** What an act on a course did, as its action names it, in words. */
const SAID: Record<string, { text: string; look: "good" | "warn" }> = {
  saved: { text: "Draft saved. It is not public yet.", look: "good" },
  same: { text: "Saved. Nothing differs from what is public, so there is no draft.", look: "good" },
  published: { text: "Published. The public page shows it from now on.", look: "good" },
  asks: { text: "Kept as a draft, not public yet: publishing it touches learners.", look: "warn" },
  discarded: { text: "The draft is gone. What is public is unchanged.", look: "good" },
  archived: { text: "Archived. The public page is gone; publishing brings it back.", look: "good" },
  restored: { text: "The earlier revision is in the draft. Look at it, then publish.", look: "good" },
  "restored-same": { text: "That revision says what is there already, so there is no draft.", look: "good" },
};

const NOTHING = { text: "", look: "good" } as const;

export const saidOf = (done: unknown): { text: string; look: "good" | "warn" } =>
  (typeof done === "string" && Object.hasOwn(SAID, done) ? SAID[done] : undefined) ?? NOTHING;
