"use client";

import "./globals.css";

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body className="bg-paper font-sans text-ink">
        <main className="mx-auto max-w-read px-4 py-16">
          <title>Bearing could not be shown</title>
          <h1 className="text-display">Bearing could not be shown</h1>
          <p className="mt-4 text-lg text-soft">
            Something failed on our side. Nothing you saved is lost. Try again in a moment.
          </p>
          <button
            type="button"
            onClick={reset}
            className="mt-6 min-h-11 rounded-md bg-accent px-4 font-semibold text-accent-ink"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
