import type { Said } from "@/components/editor/save-bar";

/** What an act on a skill did, as its action names it, in words. */
const SAID: Record<string, Said> = {
  saved: { text: "Draft saved. It is not public yet.", look: "good" },
  same: { text: "Saved. Nothing differs from what is public, so there is no draft.", look: "good" },
  published: { text: "Published. The public pages show it from now on.", look: "good" },
  discarded: { text: "The draft is gone. What is public is unchanged.", look: "good" },
  restored: { text: "The earlier revision is in the draft. Look at it, then publish.", look: "good" },
  "restored-same": { text: "That revision says what is there already, so there is no draft.", look: "good" },
  ready: { text: "The draft is on the review list.", look: "good" },
  unready: { text: "The draft is no longer on the review list.", look: "good" },
  merged: { text: "Merged. What was said about the other skill counts here from now on.", look: "good" },
};

const NOTHING: Said = { text: "", look: "good" };

export const saidOf = (done: unknown): Said =>
  (typeof done === "string" && Object.hasOwn(SAID, done) ? SAID[done] : undefined) ?? NOTHING;
