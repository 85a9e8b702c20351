import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/fields";
import { ACCOUNT_ROLES, type AccountRole, type AccountStatus } from "@/db/enums";
import {
  endSessionsAction,
  restoreAction,
  sendResetLinkAction,
  setAccountRoleAction,
  suspendAction,
} from "@/lib/accounts/people/actions";
import { ACCOUNT_ROLE_NAME, ACCOUNT_ROLE_NOTE, withArticle } from "@/lib/accounts/text";
import { Confirm } from "./confirm";

type Person = {
  id: number;
  name: string;
  email: string;
  accountRole: AccountRole;
  status: AccountStatus;
  openSessions: number;
};

const PersonId = ({ id }: { id: number }) => <input type="hidden" name="userId" value={id} />;

export const AccountRoleForm = ({ person, pairs }: { person: Person; pairs: number }) => (
  <ActionForm id="account-role" action={setAccountRoleAction}>
    <PersonId id={person.id} />
    <Confirm label="Change the account role" button="Change the account role" busy="Changing…">
      <RadioGroup
        name="accountRole"
        label={`${person.name} is ${withArticle(person.accountRole)}. Make them`}
        options={ACCOUNT_ROLES.filter((accountRole) => accountRole !== person.accountRole).map((accountRole) => ({
          value: accountRole,
          label: ACCOUNT_ROLE_NAME[accountRole],
          note: ACCOUNT_ROLE_NOTE[accountRole],
        }))}
      />
      <p>
        {person.name} is signed out everywhere at once and told by mail.
        {pairs > 0 && ` ${pairs === 1 ? "Their mentorship ends" : `Their ${pairs} mentorships end`}.`} What they saved
        as {withArticle(person.accountRole)} is kept, but out of sight until they are {withArticle(person.accountRole)}{" "}
        again.
      </p>
    </Confirm>
  </ActionForm>
);

export const StatusForm = ({ person }: { person: Person }) => {
  const suspended = person.status === "suspended";
  return (
    <ActionForm id="status" action={suspended ? restoreAction : suspendAction}>
      <PersonId id={person.id} />
      {suspended ? (
        <Confirm label="Restore the account" button="Restore the account" busy="Restoring…" look="primary">
          <p>{person.name} may sign in again and finds everything as it was. They are told by mail.</p>
        </Confirm>
      ) : (
        <Confirm label="Suspend the account" button="Suspend the account" busy="Suspending…">
          <p>
            {person.name} is signed out everywhere at once and cannot sign in until you restore the account. Nothing is
            deleted. They are told by mail.
          </p>
        </Confirm>
      )}
    </ActionForm>
  );
};

export const SessionsForm = ({ person }: { person: Person }) => (
  <ActionForm id="sessions" action={endSessionsAction}>
    <PersonId id={person.id} />
    <Confirm label="Sign out everywhere" button="Sign out everywhere" busy="Signing out…">
      <p>
        {person.openSessions === 0
          ? `${person.name} is signed in nowhere at present.`
          : `${person.name} is signed in on ${person.openSessions === 1 ? "one device" : `${person.openSessions} devices`}. All end at once.`}{" "}
        They may sign in again with their password.
      </p>
    </Confirm>
  </ActionForm>
);

export const ResetLinkForm = ({ person }: { person: Person }) => (
  <ActionForm id="reset-link" action={sendResetLinkAction}>
    <PersonId id={person.id} />
    <Confirm label="Send a link to set a new password" button="Send the link" busy="Sending…" look="primary">
      <p className="[overflow-wrap:anywhere]">
        A mail goes to {person.email}. The link works once, for one hour; you never see it. Until it is used, the old
        password stays valid.
      </p>
    </Confirm>
  </ActionForm>
);
