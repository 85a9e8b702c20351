import Link from "next/link";
import { type ReactNode, Suspense } from "react";
import { Skeleton } from "@/components/ui/layout";
import type { AccountRole } from "@/db/enums";
import { signOutAction } from "@/lib/accounts/actions";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { env } from "@/lib/platform/env";
import { Footer } from "./footer";
import { Header } from "./header";
import { HOME_OF, PERSON_NAV, VISITOR_NAV } from "./navigation";

/** Frame of signed-in pages: the person's own places, their name, the way out. */
export const PrivateShell = ({
  children,
  accountRoles = [],
}: {
  children: ReactNode;
  accountRoles?: readonly AccountRole[];
}) => (
  <Suspense fallback={<Waiting />}>
    <Frame accountRoles={accountRoles}>{children}</Frame>
  </Suspense>
);

async function Frame({ children, accountRoles }: { children: ReactNode; accountRoles: readonly AccountRole[] }) {
  const viewer = await requireViewer(...accountRoles);
  return (
    <>
      {env.demo && <DemoBanner />}
      <Header
        nav={PERSON_NAV[viewer.accountRole]}
        home={HOME_OF[viewer.accountRole] as "/dashboard"}
        own={
          <div className="flex items-center gap-1">
            <Link
              href="/settings"
              className="inline-flex min-h-11 max-w-32 items-center px-1 font-medium hover:underline"
            >
              <span className="truncate">{viewer.name}</span>
            </Link>
            <form action={signOutAction}>
              <button
                type="submit"
                className="min-h-11 whitespace-nowrap px-1 text-soft hover:text-ink hover:underline"
              >
                Sign out
              </button>
            </form>
          </div>
        }
      />
      <main id="main" className="grow">
        {children}
      </main>
      <Footer />
    </>
  );
}

const DemoBanner = () => (
  <aside aria-label="Demo" className="bg-role-wash px-4 py-2 text-center text-sm text-ink no-print">
    This is a demo with invented people. Mail goes to the{" "}
    <Link href="/dev/mailbox" className="underline underline-offset-2">
      demo mailbox
    </Link>
    .
  </aside>
);

const Waiting = () => (
  <>
    <Header nav={VISITOR_NAV} home="/" person={<Skeleton className="h-6 w-32" />} />
    <main id="main" className="mx-auto w-full max-w-page grow px-4 py-8 sm:px-6 lg:px-8">
      <Skeleton className="h-12 w-2/3" />
      <Skeleton className="mt-8 h-64 w-full" />
    </main>
  </>
);
