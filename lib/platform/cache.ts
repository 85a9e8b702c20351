/** Cache tags of public reads; each carries what it shows. */
export const tags = {
  role: (slug: string) => `role:${slug}`,
  roles: "roles",
  course: (slug: string) => `course:${slug}`,
  courses: "courses",
  skills: "skills",
} as const;
