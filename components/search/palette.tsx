"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { readSignedInHint } from "@/components/shell/signed-in-hint";
import { type Found, KIND_NAMES } from "@/lib/search/view";
import { askPeople, askSearch, hitsOf, PAUSE, type PersonHit } from "./ask";
import { placesFor } from "./places";
import { keepRecent, readRecent } from "./recent";

const SHOWN = 5;
const PLACES_SHOWN = 4;

type Answer = { q: string; found: Found | null; people: PersonHit[] | null; failed: boolean };

/** Any role, skill, course, own place and, for staff, person: by keyboard alone. Open while it is mounted. */
export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const [text, setText] = useState("");
  const [accountRole] = useState(readSignedInHint);
  const [recent] = useState(readRecent);
  const [chosen, setChosen] = useState("");
  const q = text.trim();
  const answer = useAnswer(q, accountRole === "mentor" || accountRole === "admin");

  // the first line of what came is marked, so that Enter opens it
  useEffect(() => {
    if (answer) setChosen(hitsOf(answer.found)[0]?.href ?? answer.people?.[0]?.href ?? "");
  }, [answer]);

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    input.current?.focus();
  }, []);

  // cmdk names the marked line to assistive technology only when keys moved the mark, not when new lines came
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const marked = dialog.current?.querySelector('[role="option"][aria-selected="true"]');
      if (marked) input.current?.setAttribute("aria-activedescendant", marked.id);
      else input.current?.removeAttribute("aria-activedescendant");
    });
    return () => cancelAnimationFrame(frame);
  });

  /** The browser puts the focus back where it was; then it tells `onClose`. */
  const close = () => dialog.current?.close();

  function go(title: string, href: string) {
    keepRecent({ title, href });
    close();
    router.push(href as never);
  }

  const places = placesFor(accountRole, q).slice(0, q === "" ? undefined : PLACES_SHOWN);
  const found = answer?.found ?? null;
  const count = hitsOf(found).length + (answer?.people?.length ?? 0) + places.length;
  return (
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      className="mx-auto mb-auto mt-[10vh] w-[min(40rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-surface p-0 text-ink shadow-xl max-sm:mt-4"
    >
      <Command label="Search" shouldFilter={false} loop value={chosen} onValueChange={setChosen}>
        <div className="flex items-center gap-2 border-b border-line pr-2">
          <Command.Input
            ref={input}
            value={text}
            onValueChange={setText}
            maxLength={100}
            placeholder="Roles, skills, courses, places"
            className="min-h-14 w-full rounded-t-lg bg-transparent px-4 text-lg placeholder:text-faint focus-visible:-outline-offset-4"
          />
          <button
            type="button"
            onClick={close}
            className="min-h-11 shrink-0 rounded-md px-3 text-sm text-soft hover:text-ink"
          >
            Close
          </button>
        </div>
        <p role="status" className="sr-only">
          {statusText(q, answer, count)}
        </p>
        <Command.List label="Found" className="max-h-[min(28rem,60vh)] overflow-y-auto p-2">
          {q === "" && recent.length > 0 && (
            <Part heading="Chosen lately">
              {recent.map(({ title, href }) => (
                <Line key={href} value={`recent ${href}`} title={title} onSelect={() => go(title, href)} />
              ))}
            </Part>
          )}
          {found?.groups.slice(0, 1).map((group) => (
            <Group key={group.kind} group={group} go={go} />
          ))}
          {answer?.people && answer.people.length > 0 && (
            <Part heading="People">
              {answer.people.map(({ name, line, href }) => (
                <Line key={href} value={href} title={name} note={line} onSelect={() => go(name, href)} />
              ))}
            </Part>
          )}
          {found?.groups.slice(1).map((group) => (
            <Group key={group.kind} group={group} go={go} />
          ))}
          {places.length > 0 && (
            <Part heading="Go to">
              {places.map(({ label, href }) => (
                <Line key={href} value={`place ${href}`} title={label} onSelect={() => go(label, href)} />
              ))}
            </Part>
          )}
          {q !== "" && (
            <Line
              value="everything"
              title={`Everything for “${q}”`}
              note={nothingText(answer, count)}
              onSelect={() => {
                close();
                router.push(`/search?${new URLSearchParams({ q })}` as never);
              }}
            />
          )}
        </Command.List>
        <p aria-hidden="true" className="border-t border-line px-4 py-2 text-sm text-soft max-sm:hidden">
          Arrow keys to choose, Enter to open, Escape to close. Opens with Ctrl K or ⌘ K.
        </p>
      </Command>
    </dialog>
  );
}

/** The answer to the text last asked for; that of the text before stays until it comes. */
function useAnswer(q: string, staff: boolean): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (q === "") return setAnswer(null);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const [found, people] = await Promise.all([
        askSearch(q, SHOWN, stop.signal),
        staff ? askPeople(q, stop.signal) : null,
      ]);
      if (!stop.signal.aborted) setAnswer({ q, found, people, failed: found === null });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, staff]);
  return answer;
}

function statusText(q: string, answer: Answer | null, count: number): string {
  if (q === "" || answer?.q !== q) return "";
  return `${count} ${count === 1 ? "result" : "results"}.`;
}

function nothingText(answer: Answer | null, count: number): string | undefined {
  if (answer?.failed) return "The search could not be reached. This opens its page.";
  return answer && count === 0 ? "Nothing is called so. The page shows what is near." : undefined;
}

const Group = ({
  group: { kind, hits },
  go,
}: {
  group: Found["groups"][number];
  go: (title: string, href: string) => void;
}) => (
  <Part heading={KIND_NAMES[kind].many}>
    {hits.map(({ title, href, reason }) => (
      <Line key={href} value={href} title={title} note={reason ?? undefined} onSelect={() => go(title, href)} />
    ))}
  </Part>
);

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <Command.Group
    heading={heading}
    className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-soft"
  >
    {children}
  </Command.Group>
);

type LineProps = { value: string; title: string; note?: string; onSelect: () => void };

const Line = ({ value, title, note, onSelect }: LineProps) => (
  <Command.Item
    value={value}
    onSelect={onSelect}
    className="flex min-h-11 cursor-pointer flex-col justify-center rounded-md px-3 py-2 leading-snug data-[selected=true]:bg-accent-wash"
  >
    <span className="font-medium">{title}</span>
    {note && <span className="text-sm text-soft">{note}</span>}
  </Command.Item>
);
