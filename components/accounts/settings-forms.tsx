import { Monitor } from "lucide-react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/fields";
import { Tag } from "@/components/ui/layout";
import { localeChoices } from "@/lib/accounts/locales";
import {
  changePasswordAction,
  endAllSessionsAction,
  endSessionAction,
  updateAccountAction,
} from "@/lib/accounts/own/actions";
import { MIN_PASSWORD } from "@/lib/accounts/passwords";
import { zoneLabel, zoneNames } from "@/lib/accounts/zones";
import { formatDate } from "@/lib/platform/dates";
import { Confirm } from "./confirm";
import { PasswordField } from "./password-field";

export const AccountForm = ({ name, timeZone, locale }: { name: string; timeZone: string; locale: string | null }) => (
  <ActionForm id="account" action={updateAccountAction} className="max-w-md space-y-5">
    <TextField name="name" label="Name" value={name} autoComplete="name" maxLength={120} required />
    <SelectField
      name="timeZone"
      label="Time zone"
      hint="Dates and times are shown to you in this zone."
      value={timeZone}
      options={zoneNames(timeZone).map((zone) => ({ value: zone, label: zoneLabel(zone) }))}
    />
    <SelectField
      name="locale"
      label="Dates and numbers"
      hint="How they are written on your own pages. Public pages are the same for everybody."
      value={locale ?? ""}
      options={localeChoices()}
    />
    <SubmitButton>Save</SubmitButton>
  </ActionForm>
);

export const PasswordForm = ({ email }: { email: string }) => (
  <ActionForm id="password" action={changePasswordAction} className="max-w-md space-y-5">
    <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
    <PasswordField name="presentPassword" label="Present password" autoComplete="current-password" />
    <PasswordField
      label="New password"
      autoComplete="new-password"
      hint={`At least ${MIN_PASSWORD} characters. A few words that do not belong together are easy to keep and hard to guess.`}
    />
    <SubmitButton>Change the password</SubmitButton>
  </ActionForm>
);

type Device = { id: number; device: string; createdAt: Date; lastSeenAt: Date; current: boolean };

const FEW = 6;

/** Where the person is signed in, each with a button that ends it; many are folded after the newest ones. */
export const DeviceList = ({ devices, timeZone }: { devices: readonly Device[]; timeZone: string }) => {
  const shown = devices.length > FEW + 1 ? devices.slice(0, FEW) : devices;
  const folded = devices.slice(shown.length);
  return (
    <ActionForm id="devices" action={endSessionAction} className="max-w-2xl">
      <Devices devices={shown} timeZone={timeZone} />
      {folded.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
            {folded.length} more, last used earlier
          </summary>
          <Devices devices={folded} timeZone={timeZone} />
        </details>
      )}
    </ActionForm>
  );
};

const Devices = ({ devices, timeZone }: { devices: readonly Device[]; timeZone: string }) => (
  <ul className="divide-y divide-line border-y border-line">
    {devices.map((device) => (
      <li key={device.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <Monitor className="hidden size-5 shrink-0 text-soft sm:block" aria-hidden="true" />
        <div className="min-w-0 grow basis-48">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {device.device}
            {device.current && <Tag look="good">This one</Tag>}
          </p>
          <p className="text-sm text-soft">
            Last seen {formatDate(device.lastSeenAt, "dayTime", timeZone)}, signed in{" "}
            {formatDate(device.createdAt, "day", timeZone)}
          </p>
        </div>
        {!device.current && (
          <SubmitButton look="secondary" name="sessionId" value={String(device.id)} busy="Signing out…">
            Sign out <span className="sr-only">{device.device}</span>
          </SubmitButton>
        )}
      </li>
    ))}
  </ul>
);

export const SignOutEverywhere = ({ devices }: { devices: number }) => (
  <ActionForm id="everywhere" action={endAllSessionsAction} className="max-w-2xl">
    <Confirm label="Sign out everywhere" button="Sign out everywhere" busy="Signing out…">
      <p>
        {devices === 1 ? "This device is" : `All ${devices} devices are`} signed out from the next click on, this one
        too. You need your password to come back. Nothing you saved is lost.
      </p>
    </Confirm>
  </ActionForm>
);
