"use client";

import type { Route } from "next";
import Link from "next/link";
import { type ChangeEvent, type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { useFormStatus } from "react-dom";
import { ActionForm, SubmitButton, useForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { type FormState, IDLE } from "@/lib/platform/form-state";
import type { BadgeDraft } from "@/lib/profiles/credentials-badge";
import { MAX_BADGE_BYTES } from "@/lib/profiles/credentials-limits";
import { addCredentialAction, readBadgeAction } from "@/lib/profiles/ledger-actions";
import { CredentialSkills, type SkillChoice } from "./credential-skills";

/** A credential by hand, or filled in from a badge's document. `today` = yyyy-mm-dd in the viewer's zone. */
export function CredentialDesk({ skills, today }: { skills: readonly SkillChoice[]; today: string }) {
  const [badge, readBadge] = useActionState(readBadgeAction, IDLE as FormState);
  const draft = badge.status === "done" ? (badge.value as BadgeDraft) : null;
  return (
    <div className="max-w-3xl">
      <details className="mb-8 rounded-lg border border-line bg-surface px-5" open={badge.status === "failed"}>
        <summary className="flex min-h-14 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
          Do you have it as an Open Badge?
        </summary>
        <BadgeForm state={badge} action={readBadge} />
      </details>
      {draft && <Filled draft={draft} at={badge.status === "done" ? badge.at : 0} />}
      <ActionForm id="credential" action={addCredentialAction}>
        <CredentialFields
          skills={skills}
          today={today}
          draft={draft}
          draftedAt={badge.status === "done" ? badge.at : 0}
        />
      </ActionForm>
    </div>
  );
}

function BadgeForm({ state, action }: { state: FormState; action: (data: FormData) => void }) {
  const [tooLarge, setTooLarge] = useState(false);
  const error = tooLarge
    ? "This file is larger than 100 kB. A badge's own JSON document is smaller."
    : state.status === "failed"
      ? (state.fields.badge?.[0] ?? state.message)
      : undefined;
  const message = useRef<HTMLParagraphElement>(null);
  const at = state.status === "failed" ? state.at : 0;
  useEffect(() => {
    if (at) message.current?.focus();
  }, [at]);
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const large = (target.files?.[0]?.size ?? 0) > MAX_BADGE_BYTES;
    setTooLarge(large);
    if (large) target.value = "";
  };
  return (
    <form id="badge" action={action} className="space-y-5 pb-6">
      <p className="max-w-read text-soft">
        Bearing reads the JSON document of a badge of version 2.0 or 3.0 and fills in the form below. It opens no
        address that stands in it and checks no signature.
      </p>
      {error && (
        <p
          ref={message}
          id="badge-error"
          role="alert"
          tabIndex={-1}
          className="rounded-md border border-danger bg-danger-wash px-4 py-3 font-semibold text-danger"
        >
          {error}
        </p>
      )}
      <div className="space-y-1.5">
        <label htmlFor="badge-file" className="block font-semibold">
          File of the badge
        </label>
        <input
          id="badge-file"
          name="file"
          type="file"
          accept=".json,application/json,application/ld+json"
          onChange={check}
          aria-describedby={error ? "badge-error" : undefined}
          className="block min-h-11 w-full text-base file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-surface file:px-4 file:font-semibold file:text-ink"
        />
      </div>
      <div className="space-y-1.5">
        <label htmlFor="badge-text" className="block font-semibold">
          Or its text
        </label>
        <textarea
          key={at}
          id="badge-text"
          name="badge"
          rows={4}
          spellCheck={false}
          defaultValue={state.status === "failed" && typeof state.values.badge === "string" ? state.values.badge : ""}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "badge-error" : undefined}
          className="block min-h-11 w-full rounded-md border border-line-strong bg-paper px-3 py-2 font-mono text-sm text-ink aria-invalid:border-danger"
        />
      </div>
      <ReadButton />
    </form>
  );
}

function ReadButton() {
  const { pending } = useFormStatus();
  return (
    <button type="submit" aria-disabled={pending} className={buttonClass("secondary")}>
      {pending ? "Reading…" : "Read the badge"}
    </button>
  );
}

function Filled({ draft, at }: { draft: BadgeDraft; at: number }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (at) said.current?.focus();
  }, [at]);
  const missing = [draft.title === null && "what it is called", draft.issuer === null && "who issued it"].filter(
    Boolean,
  );
  return (
    <p ref={said} tabIndex={-1} role="status" className="mb-6 rounded-md bg-good-wash px-4 py-3 text-good">
      The badge is read.{" "}
      {missing.length === 0
        ? "Check what it says, then choose the skills it shows."
        : `It does not say ${missing.join(" and ")} in the document itself. Fill that in, then choose the skills it shows.`}
    </p>
  );
}

function CredentialFields({
  skills,
  today,
  draft,
  draftedAt,
}: {
  skills: readonly SkillChoice[];
  today: string;
  draft: BadgeDraft | null;
  draftedAt: number;
}) {
  const { state } = useForm();
  const done = state.status === "done";
  const next = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (done) next.current?.focus();
  }, [done]);
  if (done) {
    return (
      <p className="flex flex-wrap gap-3">
        <Link ref={next} href={"/profile/evidence" as Route} className={buttonClass("primary")}>
          See what is known about you
        </Link>
        <a href="/profile/evidence/credential" className={buttonClass("secondary")}>
          Add another one
        </a>
      </p>
    );
  }
  return (
    <div className="space-y-8">
      <div key={draftedAt} className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="title"
          label="What it is called"
          hint="As it stands on the credential."
          maxLength={160}
          value={draft?.title}
          className="sm:col-span-2"
          required
        />
        <TextField name="issuer" label="Who issued it" maxLength={160} value={draft?.issuer} required />
        <TextField
          name="issuedOn"
          label="Issued on"
          type="date"
          max={today}
          min="1950-01-01"
          value={draft?.issuedOn}
          required
        />
        <TextField
          name="url"
          label="Address where it can be seen"
          hint="Not needed. Your mentor can follow it."
          type="url"
          maxLength={500}
          value={draft?.url}
          className="sm:col-span-2"
        />
      </div>
      <Skills>
        <CredentialSkills skills={skills} />
      </Skills>
      <SubmitButton busy="Adding…">Add the credential</SubmitButton>
    </div>
  );
}

const Skills = ({ children }: { children: ReactNode }) => (
  <fieldset>
    <legend className="text-heading font-semibold">Skills it shows</legend>
    <p className="mb-4 mt-1 max-w-read text-soft">
      Choose up to ten, each with the level that getting it took. Compare with what the levels mean: one that is too
      high will not hold before a mentor. It counts from the day of issue, so an old credential weighs less.
    </p>
    {children}
  </fieldset>
);
