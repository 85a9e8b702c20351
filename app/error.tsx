"use client";

// No component of ours: this file comes with every page, and whatever it used would too.
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="mx-auto w-full max-w-read grow px-4 py-16">
      <h1 className="text-display">This page could not be shown</h1>
      <p className="mt-4 text-lg text-soft">
        Something failed on our side. Nothing you saved is lost. Try again in a moment.
      </p>
      <button
        type="button"
        onClick={reset}
        className="mt-6 min-h-11 rounded-md bg-accent px-4 font-semibold text-accent-ink hover:bg-accent-strong"
      >
        Try again
      </button>
    </main>
  );
}
