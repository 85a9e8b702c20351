/** Cache tags of public reads; each carries what it shows. */
export const tags = {
  role: (slug: string) => `role:${slug}`,
  roles: "roles",
  course: (slug: string) => `course:${slug}`,
  courses: "courses",
  skill: (slug: string) => `skill:${slug}`,
  skills: "skills",
  /** Everything that shows the catalog: for imports, which change all of it. */
  catalog: "catalog",
} as const;
