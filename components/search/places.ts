import { PERSON_NAV, VISITOR_NAV } from "@/components/shell/navigation";
import type { AccountRole } from "@/db/enums";

export type PlaceHit = { label: string; href: string };

const ALSO: Record<AccountRole, readonly PlaceHit[]> = {
  learner: [
    { label: "Rate my skills", href: "/profile/skills" },
    { label: "My evidence", href: "/profile/evidence" },
    { label: "My interests", href: "/profile/interests" },
    { label: "My preferences", href: "/profile/preferences" },
    { label: "Roles I follow", href: "/profile/roles" },
    { label: "Skills", href: "/skills" },
    { label: "Settings", href: "/settings" },
  ],
  mentor: [
    { label: "Skills", href: "/skills" },
    { label: "Settings", href: "/settings" },
  ],
  admin: [
    { label: "Skills of the catalog", href: "/skills" },
    { label: "Settings", href: "/settings" },
  ],
};

const VISITOR_ALSO: readonly PlaceHit[] = [
  { label: "Skills", href: "/skills" },
  { label: "Sign in", href: "/sign-in" },
];

/** The person's own places, those whose name has every typed word's beginning; all of them for no text. */
export function placesFor(accountRole: AccountRole | null, q: string): PlaceHit[] {
  const all = accountRole ? [...PERSON_NAV[accountRole], ...ALSO[accountRole]] : [...VISITOR_NAV, ...VISITOR_ALSO];
  const places = [...new Map(all.map((place) => [place.href as string, place])).values()];
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return places.filter(({ label }) => {
    const names = label.toLowerCase().split(/\s+/);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  });
}
