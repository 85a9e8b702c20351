"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { HOME_OF } from "./navigation";
import { readSignedInHint } from "./signed-in-hint";

/** On public pages, which are the same for everybody: the way in, or back to the person's own place. */
export function PersonLeaf() {
  const [home, setHome] = useState<(typeof HOME_OF)[keyof typeof HOME_OF] | null>(null);
  useEffect(() => {
    const role = readSignedInHint();
    if (role) setHome(HOME_OF[role]);
  }, []);
  return (
    <span className="flex min-w-28 items-center justify-end md:min-w-32">
      {home ? (
        <Link key="home" href={home} className={buttonClass("secondary", "px-2!")}>
          My Bearing
        </Link>
      ) : (
        <Link key="sign-in" href="/sign-in" prefetch={false} className={buttonClass("secondary", "px-2!")}>
          Sign in
        </Link>
      )}
    </span>
  );
}
