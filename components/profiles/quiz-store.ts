"use client";

import { useSyncExternalStore } from "react";
import { readSavedQuiz, type SavedQuiz, writeSavedQuiz } from "@/lib/profiles/interest-saved";

/** Where this browser keeps a quiz: one for visitors, one for a quiz taken inside the profile. */
export const QUIZ_KEYS = { visitor: "bearing.quiz", profile: "bearing.quiz.profile" } as const;
export type QuizKey = keyof typeof QUIZ_KEYS;

/** Holds what the browser refuses to store, as long as the page is open. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

/** Keeps a quiz in this browser, or with null forgets it. */
export function keepQuiz(key: QuizKey, quiz: SavedQuiz | null): void {
  const name = QUIZ_KEYS[key];
  memory.delete(name);
  try {
    if (quiz) localStorage.setItem(name, writeSavedQuiz(quiz));
    else localStorage.removeItem(name);
  } catch {
    if (quiz) memory.set(name, writeSavedQuiz(quiz));
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener("storage", tell);
  };
}

const notYet = () => undefined;

/** The quiz this browser keeps; null = none that can be read, undefined = scripts have not taken over yet. */
export function useKeptQuiz(key: QuizKey): SavedQuiz | null | undefined {
  const text = useSyncExternalStore<string | null | undefined>(subscribe, () => read(QUIZ_KEYS[key]), notYet);
  return text === undefined ? undefined : readSavedQuiz(text);
}
