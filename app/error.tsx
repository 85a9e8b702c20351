"use client";

import { Button } from "@/components/ui/button";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="mx-auto w-full max-w-read grow px-4 py-16">
      <h1 className="text-display">This page could not be shown</h1>
      <p className="mt-4 text-lg text-soft">
        Something failed on our side. Nothing you saved is lost. Try again in a moment.
      </p>
      <Button onClick={reset} className="mt-6">
        Try again
      </Button>
    </main>
  );
}
