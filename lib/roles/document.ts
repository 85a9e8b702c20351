import { attributionDocument, ONET_BASE_RELEASE } from "@/lib/platform/attribution";
import { anchorOf } from "@/lib/skills/text";
import { figuresOf } from "./figures";
import { reasonsForDifference } from "./text";
import type { FactView, RoleListItem, RoleView } from "./view";

const factDocument = ({ occupation, text, ...fact }: FactView) => ({
  ...fact,
  statement: text,
  occupationAsNamed: occupation,
});

/** The O*NET releases behind some roles: their own where they were imported, else the one our figures come from. */
const releasesOf = (own: string | undefined, roles: readonly RoleListItem[]): string[] => [
  ...new Set([own ?? ONET_BASE_RELEASE, ...roles.map((role) => role.onetRelease ?? ONET_BASE_RELEASE)]),
];

/** The attribution of a page of the API's list. */
export const listAttribution = (roles: readonly RoleListItem[]) => attributionDocument(releasesOf(undefined, roles));

/** A role in the API's list. Figures come as whole facts with their source. */
export const roleSummary = (role: RoleListItem) => ({
  slug: role.slug,
  title: role.title,
  oneLine: role.oneLine,
  jobZone: role.jobZone,
  interests: role.interests,
  onetRelease: role.onetRelease,
  pay: role.pay && factDocument(role.pay),
  growth: role.growth && factDocument(role.growth),
});

/** A whole role in the API, with its facts and the attribution that O*NET data asks for. */
export const roleDocument = (role: RoleView) => ({
  slug: role.slug,
  title: role.title,
  oneLine: role.oneLine,
  summary: role.summary,
  aliases: role.aliases,
  curated: role.curated,
  onet: role.onet && { ...role.onet, jobZone: role.jobZone, interests: role.interestScores },
  field: role.field,
  remote: role.remote,
  workSetting: role.workSetting,
  duties: role.duties,
  coreDuties: role.coreDuties,
  day: role.day,
  requirements: role.requirements.map(({ skill, importance, level, use }) => ({
    skill: { slug: skill.slug, name: skill.name, kind: skill.kind },
    importance,
    level,
    anchor: anchorOf(skill.anchors, level),
    use,
  })),
  technologies: role.technologies,
  enter: role.enter,
  related: role.related.map(({ why, shared, missing, ...related }) => ({
    ...roleSummary(related),
    why,
    shared,
    missing,
  })),
  sameOccupation: role.counterparts.map(({ slug, title }) => ({ slug, title })),
  courses: role.courses.map(({ slug, title, provider, level, hours, share, teaches }) => ({
    slug,
    title,
    provider,
    level,
    hours,
    share,
    teaches,
  })),
  questions: role.questions,
  decisions: role.decisions,
  changes: role.changes,
  payReasons: reasonsForDifference(figuresOf(role.facts, "pay")),
  payDifference: role.payDifference,
  editorNotes: role.editorNotes,
  facts: role.facts.map(factDocument),
  attribution: attributionDocument(releasesOf(role.onet?.release, role.related)),
});
