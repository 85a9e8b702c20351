"use client";

import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import type { ButtonLook } from "@/components/ui/button";
import { followRoleAction, setTargetAction, unfollowRoleAction } from "@/lib/profiles/actions";

const ACTIONS = {
  follow: { action: followRoleAction, label: "Follow", busy: "Following…", look: "secondary" },
  unfollow: { action: unfollowRoleAction, label: "Stop following", busy: "Stopping…", look: "quiet" },
  target: { action: setTargetAction, label: "Make this my target", busy: "Saving…", look: "secondary" },
} as const satisfies Record<string, { action: unknown; label: string; busy: string; look: ButtonLook }>;

/** One thing to do with one role, as a form of its own. */
export function RoleButton({ does, slug, title }: { does: keyof typeof ACTIONS; slug: string; title: string }) {
  const { action, label, busy, look } = ACTIONS[does];
  return (
    <ActionForm id={`${does}-${slug}`} action={action}>
      <input type="hidden" name="role" value={slug} />
      <SubmitButton look={look} busy={busy} className={look === "quiet" ? "-ml-4 sm:ml-0" : undefined}>
        {label}
        <span className="sr-only"> {title}</span>
      </SubmitButton>
    </ActionForm>
  );
}
