import type { ReactNode } from "react";
import { PrivateShell } from "@/components/shell/private-shell";

export default function PersonLayout({ children }: { children: ReactNode }) {
  return <PrivateShell>{children}</PrivateShell>;
}
