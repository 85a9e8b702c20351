import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import {
  forgotPasswordAction,
  resendConfirmationAction,
  resetPasswordAction,
  verifyEmailAction,
} from "@/lib/accounts/actions";
import { MIN_PASSWORD } from "@/lib/accounts/passwords";
import { PasswordField } from "./password-field";

const EmailField = ({ email }: { email?: string }) => (
  <TextField
    name="email"
    label="E-mail address"
    type="email"
    autoComplete="username"
    inputMode="email"
    maxLength={254}
    value={email}
    required
  />
);

/** Asks for another confirmation link. */
export const ResendForm = ({ email, primary }: { email?: string; primary?: boolean }) => (
  <ActionForm id="resend" action={resendConfirmationAction} className="space-y-5">
    <EmailField email={email} />
    <SubmitButton look={primary ? "primary" : "secondary"} busy="Sending…" className="w-full">
      Send a new link
    </SubmitButton>
  </ActionForm>
);

/** The click that confirms; opening the page alone does nothing, so mail scanners cannot use the link up. */
export const VerifyForm = ({ token }: { token: string }) => (
  <ActionForm id="verify" action={verifyEmailAction}>
    <input type="hidden" name="token" value={token} />
    <SubmitButton busy="Confirming…" className="w-full">
      Confirm my address
    </SubmitButton>
  </ActionForm>
);

export const ForgotForm = () => (
  <ActionForm id="forgot" action={forgotPasswordAction} className="space-y-5">
    <EmailField />
    <SubmitButton busy="Sending…" className="w-full">
      Mail me a link
    </SubmitButton>
  </ActionForm>
);

export const ResetForm = ({ token }: { token: string }) => (
  <ActionForm id="reset" action={resetPasswordAction} className="space-y-5">
    <input type="hidden" name="token" value={token} />
    <PasswordField label="New password" autoComplete="new-password" hint={`At least ${MIN_PASSWORD} characters.`} />
    <SubmitButton busy="Saving…" className="w-full">
      Set the new password
    </SubmitButton>
  </ActionForm>
);
