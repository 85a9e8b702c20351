import type { Metadata } from "next";
import Link from "next/link";
import { AccountForm, DeviceList, PasswordForm, SignOutEverywhere } from "@/components/accounts/settings-forms";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { ownAccount } from "@/lib/accounts/own/queries";
import { ACCOUNT_ROLE_NAME } from "@/lib/accounts/text";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";

export const metadata: Metadata = { title: "Settings" };
export const instant = false;

export default async function SettingsPage() {
  const viewer = await requireViewer();
  const account = await ownAccount(viewer);
  return (
    <Page>
      <PageHeader title="Settings" />
      <Section id="account-section" title="You">
        <dl className="mb-6 grid max-w-2xl gap-x-8 gap-y-4 sm:grid-cols-[2fr_1fr_1fr]">
          <Fact label="E-mail address">{account.email}</Fact>
          <Fact label="Account role">{ACCOUNT_ROLE_NAME[account.accountRole]}</Fact>
          <Fact label="Account since">{formatDate(account.memberSince, "day", account.timeZone)}</Fact>
        </dl>
        <AccountForm name={account.name} timeZone={account.timeZone} locale={account.locale} />
      </Section>
      <Section
        id="password-section"
        title="Password"
        lead={account.hasPassword ? "Changing it signs out your other devices and tells you so by mail." : undefined}
      >
        {account.hasPassword ? (
          <PasswordForm email={account.email} />
        ) : (
          <p className="max-w-read prose-links">
            This account has no password. <Link href="/forgot-password">Have a link mailed</Link> to set one.
          </p>
        )}
      </Section>
      <Section id="devices-section" title="Where you are signed in" lead="A sign-in ends by itself after 30 days.">
        <DeviceList devices={account.sessions} timeZone={account.timeZone} />
        <div className="mt-6">
          <SignOutEverywhere devices={account.sessions.length} />
        </div>
      </Section>
    </Page>
  );
}

const Fact = ({ label, children }: { label: string; children: string }) => (
  <div className="min-w-0">
    <dt className="text-sm text-soft">{label}</dt>
    <dd className="font-medium [overflow-wrap:anywhere]">{children}</dd>
  </div>
);
