import type { ImportSource, ImportStatus } from "@/db/enums";

export const SOURCE_TEXT: Record<ImportSource, string> = {
  onet: "O*NET database",
  bls: "BLS Employment Projections",
};

export const STATUS_TEXT: Record<ImportStatus, string> = {
  reading: "Reading",
  refused: "Refused",
  planned: "Waiting for you",
  applying: "Applying",
  done: "Applied",
  failed: "Failed",
  dropped: "Dropped",
};

/** Most that one upload may weigh. */
export const MOST_BYTES = 80 * 1_048_576;
export const MOST_FILES = 60;

/** Why an upload was not taken, by the word the upload route hands on in `?problem=`. */
export const UPLOAD_PROBLEMS = {
  "too-large": "The files are larger than 80 MB together. Send the official zip, or only the text files named below.",
  "no-files": "No file was chosen. Choose the files first, then upload.",
  "too-many": `Send at most ${MOST_FILES} files at once.`,
  "wrong-files": "These are not the files this form takes. Send .txt files or one .zip for O*NET, .csv files for BLS.",
  twice: "Two of the files have the same name. Send each file once.",
  broken: "The upload broke off or is not well formed. Send the files again.",
  limit: "That was the twentieth upload within an hour. Wait a while, then try again.",
  unavailable: "Bearing could not keep the files just now. Nothing was saved. Try again in a minute.",
} as const;

export type UploadProblem = keyof typeof UPLOAD_PROBLEMS;

export const isUploadProblem = (word: unknown): word is UploadProblem =>
  typeof word === "string" && Object.hasOwn(UPLOAD_PROBLEMS, word);

/** What stands in the stage of an import that was refused, failed or ended otherwise. */
export const STAGES = {
  receiving: "Receiving files",
  waiting: "Waiting for the worker",
  planned: "Ready to apply",
  refused: "The files cannot be used",
  done: "Applied",
  dropped: "Dropped",
  changed: "The catalog changed after this plan was shown. Nothing was applied; this is the plan as it is now.",
  lost: "The server stopped in the middle, and nothing was changed. Upload the files again.",
  failed: "Something went wrong on our side, and nothing was changed. Upload the files again.",
  busy: "Waiting for another import to finish",
} as const;
