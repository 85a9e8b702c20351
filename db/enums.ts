/** Closed word lists shared by tables, forms and pages. */
export const ACCOUNT_ROLES = ["learner", "mentor", "admin"] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export const ACCOUNT_STATUSES = ["unverified", "active", "suspended"] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const TOKEN_KINDS = ["verify_email", "reset_password", "setup"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export const SKILL_KINDS = ["technology", "knowledge", "foundational"] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export const CATALOG_STATUSES = ["draft", "published", "archived"] as const;
export type CatalogStatus = (typeof CATALOG_STATUSES)[number];

export const SKILL_STATUSES = ["draft", "published", "merged"] as const;
export type SkillStatus = (typeof SKILL_STATUSES)[number];

/** How much of a role's work can usually be done from elsewhere. */
export const REMOTE_WORK = ["mostly", "partly", "rarely"] as const;
export type RemoteWork = (typeof REMOTE_WORK)[number];

export const COURSE_LEVELS = ["beginner", "intermediate", "advanced"] as const;
export const COURSE_KINDS = [
  "professional_certificate",
  "certificate",
  "course",
  "class",
  "bootcamp",
  "workshop",
] as const;
export const COURSE_FORMATS = ["online_live", "in_person", "hybrid", "self_paced"] as const;
export const COURSE_SCHEDULES = ["weekdays", "weeknights", "weekends", "own_pace"] as const;
export const PRICE_KINDS = ["not_stated", "free", "fixed", "from", "instalments"] as const;
export const DURATION_UNITS = ["days", "weeks", "months"] as const;
export type CourseLevel = (typeof COURSE_LEVELS)[number];
export type CourseKind = (typeof COURSE_KINDS)[number];
export type CourseFormat = (typeof COURSE_FORMATS)[number];
export type CourseSchedule = (typeof COURSE_SCHEDULES)[number];
export type PriceKind = (typeof PRICE_KINDS)[number];

export const FACT_KINDS = ["pay", "growth", "openings", "employment", "entry_education", "rank", "note"] as const;
export const FACT_UNITS = ["usd_per_year", "percent", "jobs", "jobs_per_year", "text"] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export type FactUnit = (typeof FACT_UNITS)[number];

export const ENROLLMENT_STATUSES = ["enrolled", "completed", "cancelled"] as const;
export type EnrollmentStatus = (typeof ENROLLMENT_STATUSES)[number];

export const EVIDENCE_KINDS = ["self", "credential", "course", "assessment", "project", "mentor"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const VERDICTS = ["confirmed", "adjusted", "declined"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What can move a fit. The words on the chart come from lib/fit/text.ts. */
export const FIT_EVENT_KINDS = [
  "role_followed",
  "skills_rated",
  "interests_set",
  "preferences_set",
  "course_completed",
  "mentor_review",
  "credential_added",
  "assessment_graded",
  "project_reviewed",
  "evidence_withdrawn",
  "role_revised",
  "skills_merged",
  "model_changed",
] as const;
export type FitEventKind = (typeof FIT_EVENT_KINDS)[number];

export const RELATION_SOURCES = ["editor", "onet", "recipe"] as const;
/** Who says that two roles are related: our editors, O*NET's official list, or our recipe over O*NET data. */
export type RelationSource = (typeof RELATION_SOURCES)[number];

export const REVISION_ORIGINS = ["seed", "editor", "import"] as const;
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

export const IMPORT_SOURCES = ["onet", "bls"] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** reading → planned → applying → done; refused = the files cannot be used; failed = ours to mend; dropped by an admin. */
export const IMPORT_STATUSES = ["reading", "refused", "planned", "applying", "done", "failed", "dropped"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const RESCORE_STATUSES = ["queued", "running", "done", "failed"] as const;
export type RescoreStatus = (typeof RESCORE_STATUSES)[number];

export const DISPUTE_STATUSES = ["open", "withdrawn", "kept", "taken_back"] as const;
/** open waits for a mentor or an admin; withdrawn by the learner; kept or taken back by whoever answered. */
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

export const MAIL_STATUSES = ["queued", "sent", "kept", "failed"] as const;
