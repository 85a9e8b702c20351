import type { Route } from "next";
import { WhatIfTable } from "@/components/fit/what-if-table";
import { ButtonLink } from "@/components/ui/button";
import type { WhatIf } from "@/lib/fit/view";

/** What finishing would add to the followed roles, or the way to follow one. */
export function Effects({ effects, skills = true }: { effects: readonly WhatIf[]; skills?: boolean }) {
  if (effects.length > 0) return <WhatIfTable roles={effects} skills={skills} />;
  return (
    <>
      <p className="max-w-read text-soft">You follow no role yet. Follow one to see what this would add to your fit.</p>
      <ButtonLink href={"/profile/roles" as Route} look="secondary" className="mt-3">
        Choose a role
      </ButtonLink>
    </>
  );
}
