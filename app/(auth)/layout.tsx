import { type ReactNode, Suspense } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { Skeleton } from "@/components/ui/layout";

/** Forms anybody may send. Rendered for each request, so that the policy can carry a nonce. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell>
      <div className="mx-auto w-full max-w-md px-4 pb-20 pt-10">
        <Suspense fallback={<Skeleton className="h-80 w-full" />}>{children}</Suspense>
      </div>
    </PublicShell>
  );
}
