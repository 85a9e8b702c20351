import type { ReactNode } from "react";
import { SettleSentResult } from "@/components/profiles/browser-result";
import { PrivateShell } from "@/components/shell/private-shell";

export default function LearnerLayout({ children }: { children: ReactNode }) {
  return (
    <PrivateShell accountRoles={["learner"]}>
      <SettleSentResult />
      {children}
    </PrivateShell>
  );
}
