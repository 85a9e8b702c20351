import type { ReactNode } from "react";
import { PrivateShell } from "@/components/shell/private-shell";

export default function LearnerLayout({ children }: { children: ReactNode }) {
  return <PrivateShell accountRoles={["learner"]}>{children}</PrivateShell>;
}
