import type { AnsweredTraits } from "@/lib/profiles/trait-commands";
import type { TraitAnswer } from "@/lib/roles/trait-answers";

/** Choices made so shortly after one another are saved together. */
const WAIT_MS = 400;

export type AnswerSaver = {
  /** null takes an answer back. */
  put: (trait: string, answer: TraitAnswer | null) => void;
  /** Saves what waits now, as when the reader leaves the page. */
  flush: () => void;
};

/** Saves answers given on the page of a role, one save after the other. `tell` hears of each; null = it failed. Browser only. */
export function answerSaver(slug: string, tell: (traits: string[], saved: AnsweredTraits | null) => void): AnswerSaver {
  let waiting: Record<string, TraitAnswer | null> = {};
  let busy = false;
  let timer = 0;

  async function save(): Promise<void> {
    const answers = waiting;
    const traits = Object.keys(answers);
    if (busy || traits.length === 0) return;
    waiting = {};
    busy = true;
    tell(traits, await send(slug, answers));
    busy = false;
    await save();
  }

  const flush = () => {
    clearTimeout(timer);
    void save();
  };
  return {
    put(trait, answer) {
      waiting[trait] = answer;
      clearTimeout(timer);
      timer = window.setTimeout(flush, WAIT_MS);
    },
    flush,
  };
}

async function send(slug: string, answers: Record<string, TraitAnswer | null>): Promise<AnsweredTraits | null> {
  try {
    const response = await fetch("/api/v1/me/traits", {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: slug, answers }),
    });
    return response.ok ? ((await response.json()) as { data: AnsweredTraits }).data : null;
  } catch {
    return null;
  }
}
