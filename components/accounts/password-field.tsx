"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/fields";

/** A password with a button that shows and hides what is typed. */
export function PasswordField({
  name = "password",
  label = "Password",
  hint,
  autoComplete,
}: {
  name?: string;
  label?: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
}) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField
        name={name}
        label={label}
        hint={hint}
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        maxLength={1000}
        required
      />
      <button
        type="button"
        onClick={() => setShown(!shown)}
        aria-pressed={shown}
        className="mt-1 inline-flex min-h-11 items-center text-sm font-medium text-accent underline underline-offset-4"
      >
        {shown ? `Hide ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`}
      </button>
    </div>
  );
}
