import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";

/** Whole pages, not streamed: what comes in a late part is invisible until JavaScript runs, and these forms work without it. */
export const instant = false;

/** Forms anybody may send. Rendered for each request, so that the policy can carry a nonce. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell>
      <div className="mx-auto w-full max-w-md px-4 pb-20 pt-10">{children}</div>
    </PublicShell>
  );
}
