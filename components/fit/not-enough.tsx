import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import type { SkillRef } from "@/lib/fit/view";

/** Instead of a score: what is missing and how to give it. `own` is false where staff look at somebody's fit. */
export function NotEnough({ ask, own = true }: { ask: readonly SkillRef[]; own?: boolean }) {
  return (
    <div>
      <p className="text-heading font-semibold">Not enough yet</p>
      <p className="mt-2 text-soft">
        {own
          ? "There is no score until you have rated at least one skill that this role asks for."
          : "There is no score until one skill that this role asks for is rated."}
        {ask.length > 0 && ` ${list(ask)} would say most.`}
      </p>
      {own && (
        <ButtonLink href={"/profile" as Route} className="mt-4">
          Rate your skills
        </ButtonLink>
      )}
    </div>
  );
}

/** Under half of a role's weight is rated: the three ratings that would narrow the range most. */
export function ProvisionalNote({ ask, coverage }: { ask: readonly SkillRef[]; coverage: number }) {
  return (
    <p className="text-sm text-soft">
      Provisional: {Math.round(coverage * 100)} % of what this role asks for is rated.
      {ask.length > 0 && ` Rating ${list(ask)} would narrow the range most.`}
    </p>
  );
}

/** "A, B and C". */
export function list(skills: readonly SkillRef[]): string {
  const names = skills.map(({ name }) => name);
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
