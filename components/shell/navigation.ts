import type { Route } from "next";
import type { AccountRole } from "@/db/enums";

export type NavItem = { label: string; href: Route };

export const VISITOR_NAV: readonly NavItem[] = [
  { label: "Roles", href: "/roles" },
  { label: "Courses", href: "/courses" },
  { label: "Skills", href: "/skills" as Route },
  { label: "Quiz", href: "/quiz" as Route },
  { label: "How fit works", href: "/how-fit-works" },
];

/** Each person sees only their own places. */
export const PERSON_NAV: Record<AccountRole, readonly NavItem[]> = {
  learner: [
    { label: "Dashboard", href: "/dashboard" },
    { label: "Explore", href: "/fit" },
    { label: "Profile", href: "/profile" },
    { label: "Enrollments", href: "/enrollments" },
    { label: "Roles", href: "/roles" },
    { label: "Courses", href: "/courses" },
  ],
  mentor: [
    { label: "Caseload", href: "/mentor" },
    { label: "Roles", href: "/roles" },
    { label: "Courses", href: "/courses" },
  ],
  admin: [
    { label: "Courses", href: "/admin/courses" },
    { label: "Roles", href: "/admin/roles" as Route },
    { label: "Skills", href: "/admin/skills" as Route },
    { label: "Facts", href: "/admin/facts" as Route },
    { label: "Review", href: "/admin/review" as Route },
    { label: "People", href: "/admin/people" },
    { label: "Imports", href: "/admin/imports" },
    { label: "Jobs", href: "/admin/jobs" },
    { label: "Site", href: "/" },
  ],
};

export const HOME_OF: Record<AccountRole, Route> = {
  learner: "/dashboard",
  mentor: "/mentor",
  admin: "/admin/courses",
};
