import { inOrder, type RoleDocument } from "@/lib/roles/edit/document";
import type { EditedRole } from "@/lib/roles/edit/queries";

/** A role with something in every part. */
export const roleLike = (changes: Partial<RoleDocument> = {}): RoleDocument =>
  inOrder({
    title: "Tide Clerk",
    oneLine: "Records tides and tells ferries when to wait.",
    summary: "Tide clerks read gauges.\n\nThey write the tide book.",
    workSetting: "A hut on the quay.",
    remote: "rarely",
    field: "43",
    onetCode: "43-9999.00",
    onetTitle: "Office Workers",
    jobZone: 2,
    interests: { R: 4.25, I: 3, A: 1.5, S: 2, E: 2.75, C: 6.5 },
    duties: ["Read the gauges.", "Write the tide book.", "Tell the ferries."],
    coreDuties: 2,
    day: [
      { time: "6:00", text: "Read the first gauge." },
      { time: "12:00", text: "Noon bell." },
    ],
    requirements: [
      { skill: "sql", importance: 4.12, level: 2.142857142857143, use: "", onetLevel: 3, onetSe: 0.2 },
      { skill: "git", importance: 3, level: 3, use: "Keeps the tide book’s history.", onetLevel: null, onetSe: null },
    ],
    enter: { startingOut: "Ask at the quay.", someExperience: "Bring a tide book.", changingCareer: "Learn to row." },
    decisions: [{ trait: "exactness", degree: 0.85, because: "The book must be right." }],
    related: [
      { role: "qa-engineer", why: "Both check.", source: "editor" },
      { role: "data-analyst", why: "", source: "recipe" },
    ],
    questions: [{ question: "Does it rain?", answer: "Often.\nBring a coat." }],
    aliases: ["Gauge Reader", "Tide Book Keeper"],
    payDifference: "One counts clerks, the other keepers.",
    editorNotes: ["The source spells it “tyde”."],
    ...changes,
  });

const NAMES = new Map([
  ["sql", "SQL"],
  ["git", "Git"],
  ["python", "Python"],
  ["role:qa-engineer", "QA Engineer"],
  ["role:data-analyst", "Data Analyst"],
]);

export const names = NAMES;

/** The role as its editor's query gives it, without a draft. */
export const editedLike = (document: RoleDocument): EditedRole => ({
  role: {
    id: 7,
    slug: "tide-clerk",
    title: document.title,
    status: "published",
    curated: true,
    revision: 3,
    onetRelease: null,
    adoptedAt: null,
  },
  seen: "published.3.0",
  document,
  names: NAMES,
  draft: null,
  changes: [],
  effect: null,
  singles: [],
  followers: 0,
  sentBack: null,
  preview: {} as EditedRole["preview"],
});
