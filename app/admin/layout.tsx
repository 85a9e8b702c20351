import type { ReactNode } from "react";
import { PrivateShell } from "@/components/shell/private-shell";

export default function AdminLayout({ children }: { children: ReactNode }) {
  return <PrivateShell accountRoles={["admin"]}>{children}</PrivateShell>;
}
