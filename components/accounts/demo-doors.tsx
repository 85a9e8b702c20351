import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { ArrowRightIcon } from "@/components/ui/icons";
import type { AccountRole } from "@/db/enums";
import { demoSignInAction } from "@/lib/accounts/actions";

const SEES: Record<AccountRole, string> = {
  learner: "fit over time, next steps, enrollments",
  mentor: "caseload, learners, skill reviews",
  admin: "catalog editor, people",
};

/** Demo mode: one button a person to enter as. */
export const DemoDoors = ({
  people,
}: {
  people: readonly { email: string; name: string; accountRole: AccountRole }[];
}) => (
  <section aria-labelledby="demo-doors" className="mb-10">
    <h2 id="demo-doors" className="text-heading">
      Look around as somebody
    </h2>
    <p className="mt-1 text-soft">This is a demo with invented people. No password needed.</p>
    <ul className="mt-4 divide-y divide-line overflow-hidden rounded-lg border border-line-strong bg-surface">
      {people.map(({ email, name, accountRole }) => (
        <li key={email}>
          <ActionForm id={`enter-${accountRole}`} action={demoSignInAction}>
            <input type="hidden" name="email" value={email} />
            <SubmitButton
              look="quiet"
              busy="Entering…"
              className="w-full rounded-none px-4 py-3 text-left hover:bg-accent-wash hover:no-underline"
            >
              <span className="flex w-full items-center justify-between gap-4">
                <span>
                  <span className="block">
                    Enter as {name}, {accountRole}
                  </span>
                  <span className="mt-0.5 block text-sm font-normal text-soft">{SEES[accountRole]}</span>
                </span>
                <ArrowRightIcon className="size-5 shrink-0" />
              </span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  </section>
);
