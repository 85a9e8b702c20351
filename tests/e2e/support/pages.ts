import type { Persona } from "./test";

export type Visit = { path: string; as: Persona | "visitor" };

/** Every page of the story and who opens it. A route that is missing here fails the route test. */
export const VISITS: readonly Visit[] = [
  { path: "/", as: "visitor" },
  { path: "/roles", as: "visitor" },
  { path: "/roles?q=node", as: "visitor" },
  { path: "/roles?q=zzzzqq", as: "visitor" },
  { path: "/roles/back-end-developer", as: "visitor" },
  { path: "/roles/back-end-developer", as: "learner" },
  { path: "/courses", as: "visitor" },
  { path: "/courses?level=beginner", as: "visitor" },
  { path: "/courses/python-apis-with-postgresql", as: "visitor" },
  { path: "/courses/python-apis-with-postgresql", as: "learner" },
  { path: "/courses/full-stack-web-development-certificate", as: "visitor" },
  { path: "/how-fit-works", as: "visitor" },
  { path: "/sign-in", as: "visitor" },
  { path: "/sign-up", as: "visitor" },
  { path: "/forgot-password", as: "visitor" },
  { path: "/reset-password?token=x", as: "visitor" },
  { path: "/verify-email?token=x", as: "visitor" },
  { path: "/dev/mailbox", as: "visitor" },
  { path: "/dashboard", as: "learner" },
  { path: "/profile", as: "learner" },
  { path: "/profile/skills", as: "learner" },
  { path: "/fit/back-end-developer", as: "learner" },
  { path: "/enroll/python-apis-with-postgresql", as: "learner" },
  { path: "/enrollments", as: "learner" },
  { path: "/settings", as: "learner" },
  { path: "/mentor", as: "mentor" },
  { path: "/settings", as: "mentor" },
  { path: "/admin/courses", as: "admin" },
  { path: "/admin/people", as: "admin" },
];
