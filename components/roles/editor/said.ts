import type { Said } from "@/components/editor/save-bar";

/** What an act on a role did, as its action names it, in words. */
const SAID: Record<string, Said> = {
  saved: { text: "Draft saved. It is not public yet.", look: "good" },
  same: { text: "Saved. Nothing differs from what is public, so there is no draft.", look: "good" },
  published: { text: "Published. The public page shows it from now on.", look: "good" },
  asks: { text: "Kept as a draft, not public yet: publishing it moves people’s fits.", look: "warn" },
  discarded: { text: "The draft is gone. What is public is unchanged.", look: "good" },
  archived: { text: "Archived. The public page is gone; publishing brings it back.", look: "good" },
  restored: { text: "The earlier revision is in the draft. Look at it, then publish.", look: "good" },
  "restored-same": { text: "That revision says what is there already, so there is no draft.", look: "good" },
  ready: { text: "The draft is in the review queue.", look: "good" },
  "sent-back": { text: "The draft is out of the review queue. Your note stands with it.", look: "good" },
};

const NOTHING: Said = { text: "", look: "good" };

export const saidOf = (done: unknown): Said =>
  (typeof done === "string" && Object.hasOwn(SAID, done) ? SAID[done] : undefined) ?? NOTHING;
