import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 py-2 text-base font-semibold leading-tight no-underline disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

const LOOKS: Record<ButtonLook, string> = {
  primary: "bg-accent text-accent-ink hover:bg-accent-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:border-accent hover:text-accent",
  quiet: "text-accent underline-offset-4 hover:underline",
  danger: "border border-danger bg-surface text-danger hover:bg-danger-wash",
};

export const buttonClass = (look: ButtonLook = "primary", extra?: string): string => cx(BASE, LOOKS[look], extra);

/** A plain button; inside an ActionForm use SubmitButton. */
export function Button({
  look = "primary",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  look = "primary",
  className,
  children,
  prefetch,
}: {
  href: Route;
  look?: ButtonLook;
  className?: string;
  children: ReactNode;
  prefetch?: boolean;
}) {
  return (
    <Link href={href} className={buttonClass(look, className)} prefetch={prefetch}>
      {children}
    </Link>
  );
}
