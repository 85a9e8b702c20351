import type { ReactNode } from "react";
import { PrivateShell } from "@/components/shell/private-shell";

export default function MentorLayout({ children }: { children: ReactNode }) {
  return <PrivateShell accountRoles={["mentor"]}>{children}</PrivateShell>;
}
