import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { setupAction, signUpAction } from "@/lib/accounts/actions";
import { MIN_PASSWORD } from "@/lib/accounts/passwords";
import { PasswordField } from "./password-field";
import { QuizConsent } from "./quiz-consent";
import { TimeZoneInput } from "./time-zone-input";

const PASSWORD_HINT = `At least ${MIN_PASSWORD} characters. A few words that do not belong together are easy to keep and hard to guess.`;

const Fields = () => (
  <>
    <TextField
      name="name"
      label="Name"
      hint="As your mentor should address you."
      autoComplete="name"
      maxLength={120}
      required
    />
    <TextField
      name="email"
      label="E-mail address"
      type="email"
      autoComplete="username"
      inputMode="email"
      maxLength={254}
      required
    />
    <PasswordField autoComplete="new-password" hint={PASSWORD_HINT} />
    <TimeZoneInput />
  </>
);

/** A new learner's account. `quiz`: a finished quiz in the page's address, as its token. */
export const SignUpForm = ({ quiz = null }: { quiz?: string | null }) => (
  <ActionForm id="sign-up" action={signUpAction} className="space-y-5">
    <Fields />
    <QuizConsent sent={quiz} />
    <SubmitButton busy="Opening the account…" className="w-full">
      Open an account
    </SubmitButton>
  </ActionForm>
);

/** The first admin, by the one-time link. */
export const SetupForm = ({ token }: { token: string }) => (
  <ActionForm id="setup" action={setupAction} className="space-y-5">
    <input type="hidden" name="token" value={token} />
    <Fields />
    <SubmitButton busy="Setting up…" className="w-full">
      Make this the first admin
    </SubmitButton>
  </ActionForm>
);
