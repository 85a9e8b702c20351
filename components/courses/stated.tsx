import type { ReactNode } from "react";
import { NOT_STATED } from "@/lib/courses/text";

/** What the source states, or that it does not. */
export const Stated = ({ children }: { children: ReactNode }) =>
  children === null || children === undefined || children === "" ? (
    <span className="font-normal text-faint">{NOT_STATED}</span>
  ) : (
    children
  );
