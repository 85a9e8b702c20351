"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** false while the server's page is shown as it came, true once scripts have taken over. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
