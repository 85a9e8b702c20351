import Link from "next/link";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { signInAction } from "@/lib/accounts/actions";
import { PasswordField } from "./password-field";

/** E-mail address and password; `next` is where to go on to. */
export const SignInForm = ({ next, email }: { next: string | null; email?: string }) => (
  <ActionForm id="sign-in" action={signInAction} className="space-y-5">
    {next && <input type="hidden" name="next" value={next} />}
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
    <PasswordField autoComplete="current-password" />
    <SubmitButton busy="Signing in…" className="w-full">
      Sign in
    </SubmitButton>
    <ul className="prose-links">
      <li>
        <Link href="/forgot-password" className="inline-flex min-h-11 items-center">
          I do not know my password
        </Link>
      </li>
      <li>
        <Link href="/verify-email" className="inline-flex min-h-11 items-center">
          I did not get a confirmation mail
        </Link>
      </li>
    </ul>
  </ActionForm>
);
