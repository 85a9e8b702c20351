import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { env } from "@/lib/platform/env";
import { THEME_SOURCE } from "@/lib/platform/theme";
import { inter } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Bearing", template: "%s · Bearing" },
  description: "See what a career involves, how well it fits you, and the class that closes the gap.",
  metadataBase: new URL(env.appOrigin),
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#141614" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={inter.variable} suppressHydrationWarning>
      <head>
        <script>{THEME_SOURCE}</script>
      </head>
      <body className="flex flex-col bg-paper font-sans text-ink antialiased">
        <a
          href="#main"
          className="sr-only z-50 rounded-md bg-accent px-4 py-3 font-semibold text-accent-ink focus:not-sr-only focus:fixed focus:left-4 focus:top-4"
        >
          Skip to content
        </a>
        {children}
      </body>
    </html>
  );
}
