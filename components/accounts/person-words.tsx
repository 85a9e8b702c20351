import { Tag } from "@/components/ui/layout";
import type { AccountRole, AccountStatus } from "@/db/enums";
import { ACCOUNT_ROLE_NAME, ACCOUNT_STATUS_NAME } from "@/lib/accounts/text";

const STATUS_LOOK = { active: "good", unverified: "role", suspended: "danger" } as const;

export const AccountRoleTag = ({ accountRole }: { accountRole: AccountRole }) => (
  <Tag look={accountRole === "learner" ? "plain" : "accent"}>{ACCOUNT_ROLE_NAME[accountRole]}</Tag>
);

export const AccountStatusTag = ({ status }: { status: AccountStatus }) => (
  <Tag look={STATUS_LOOK[status]}>{ACCOUNT_STATUS_NAME[status]}</Tag>
);
