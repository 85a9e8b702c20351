/** What the one box finds, in the order its groups are shown. */
export const KINDS = ["role", "skill", "course"] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_NAMES: Record<Kind, { one: string; many: string }> = {
  role: { one: "role", many: "Roles" },
  skill: { one: "skill", many: "Skills" },
  course: { one: "course", many: "Courses" },
};

export type Hit = {
  kind: Kind;
  title: string;
  /** What it is, in a line. */
  line: string;
  href: string;
  /** Why it is here when its title does not say so: "Also called Server-Side Developer". */
  reason: string | null;
};

export type Group = { kind: Kind; total: number; hits: Hit[] };

export type Found = {
  q: string;
  /** What the text was taken for when it probably has a typing error. */
  takenFor: string | null;
  /** Kinds that have something, those with the best match first. */
  groups: Group[];
  /** Only when there is nothing: what is nearest. */
  near: Hit[];
};
