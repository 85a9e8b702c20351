"use client";

import { useEffect, useRef, useState } from "react";
import type { TraitChoice } from "@/lib/roles/trait-answers";
import { askMine, type MineHere } from "../ask-mine";
import { showFit } from "../show-mine";
import { movedText, sideText } from "./said";
import { type AnswerSaver, answerSaver } from "./save-answers";

const NOT_SAVED = "Not saved. Choose again in a moment.";

/**
 * The reader's answers to the questions of one role: those of a signed-in learner are read once and saved as they are chosen;
 * anybody else's stay here. `who` is "asking" until it is known whose they are; `said` is what each choice came to, by trait.
 */
export function useAnswers(slug: string) {
  const [who, setWho] = useState<MineHere["state"] | "asking">("asking");
  const [answers, setAnswers] = useState<Record<string, TraitChoice>>({});
  const [said, setSaid] = useState<Record<string, string>>({});
  const saver = useRef<AnswerSaver>(null);

  useEffect(() => {
    let here = true;
    void askMine(slug).then((mine) => {
      if (!here) return;
      setWho(mine.state);
      if (mine.state !== "known") return;
      const { traits, followed } = mine.answer;
      setAnswers(traits);
      saver.current = answerSaver(slug, (told, saved) => {
        const text = saved === null ? NOT_SAVED : movedText(saved.before, saved.after);
        setSaid((all) => ({ ...all, ...Object.fromEntries(told.map((trait) => [trait, text])) }));
        const page = document.querySelector<HTMLElement>(`[data-role="${slug}"]`);
        if (saved && page) showFit(page, saved.after, saved.after.band, followed);
      });
    });
    const leave = () => saver.current?.flush();
    addEventListener("pagehide", leave);
    return () => {
      here = false;
      removeEventListener("pagehide", leave);
      leave();
      saver.current = null;
    };
  }, [slug]);

  const choose = (trait: string, degree: number, choice: TraitChoice) => {
    setAnswers((all) => ({ ...all, [trait]: choice }));
    setSaid((all) => ({ ...all, [trait]: sideText(degree, choice) }));
    saver.current?.put(trait, choice === "none" ? null : choice);
  };
  /** What is chosen: a learner who has not answered does not mind; anybody else has chosen nothing yet. */
  const chosen = (trait: string): TraitChoice | undefined => answers[trait] ?? (who === "known" ? "none" : undefined);

  return { who, chosen, said, choose };
}
