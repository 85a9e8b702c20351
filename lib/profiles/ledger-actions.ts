"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import type { Viewer } from "@/lib/platform/viewer";
import { addCredential, draftFromBadge } from "./credentials-commands";
import { badgeFile, badgeInput, credentialInput } from "./credentials-input";
import { answerDispute, disputeEvidence, retractDispute } from "./disputes-commands";
import { answerInput } from "./disputes-input";
import { answeredText, disputedText } from "./disputes-text";
import { restoreEvidence, withdrawEvidence } from "./evidence-commands";
import { type LedgerInput, ledgerInput } from "./ledger-input";
import { restoredText, withdrawnText } from "./ledger-text";
import { movedText } from "./text";

/** What an act on the ledger says, and the act that undoes it. */
export type LedgerSaid = { text: string; undo: string | null };

/** Any button of the learner's own ledger. Says what happened in its value, with the way back. */
export async function ledgerAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(ledgerInput, data, actOnLedger);
  if (state.status === "done") refresh();
  return state;
}

async function actOnLedger(viewer: Viewer, { verb, input }: LedgerInput): Promise<LedgerSaid> {
  switch (verb) {
    case "withdraw": {
      const done = await withdrawEvidence(viewer, input);
      return { text: `${withdrawnText(done)}${movedText(done.moved)}`, undo: `restore:${input.evidenceId}` };
    }
    case "restore": {
      const done = await restoreEvidence(viewer, input);
      return { text: `${restoredText(done)}${movedText(done.moved)}`, undo: null };
    }
    case "dispute": {
      const done = await disputeEvidence(viewer, input);
      return { text: disputedText(done), undo: `retract:${done.disputeId}` };
    }
    case "retract": {
      const { skill } = await retractDispute(viewer, input);
      return { text: `You no longer dispute the statement about ${skill}.`, undo: null };
    }
  }
}

/** Adds a credential; the fields of its skills are `skills.<index>.skill` and `skills.<index>.level`. */
export async function addCredentialAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(credentialInput, data, addCredential);
  if (state.status !== "done") return state;
  refresh();
  const { title, changed, moved } = state.value;
  const skills = changed === 1 ? "1 skill" : `${changed} skills`;
  return { ...state, value: null, message: `${title} is added and speaks for ${skills}.${movedText(moved)}` };
}

/** Reads a badge, pasted as `document` or sent as the file `badge`, into a draft of the form. Writes nothing. */
export async function readBadgeAction(_: FormState, data: FormData): Promise<FormState> {
  const file = await badgeFile(data.get("file"));
  return runAction(badgeInput, data, (viewer, { badge }) => draftFromBadge(viewer, file ?? badge));
}

/** A mentor's or an admin's answer to a dispute. */
export async function answerDisputeAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(answerInput, data, answerDispute);
  if (state.status !== "done") return state;
  refresh();
  return { ...state, value: null, message: answeredText(state.value) };
}
