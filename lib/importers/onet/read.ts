import { type ByteReader, readLines } from "../reading/lines";
import type { OpenFile } from "../reading/open-file";
import { MOST_PROBLEMS, Problems, RefusedSource } from "../reading/problems";
import { namesOf, openSource } from "../reading/source";
import { type Draft, emptyDraft } from "./draft";
import { ONET_TABLES, type OnetSelection, type OnetTable, READ_ME, SCORED_TABLES, WHOLE_RELEASE } from "./files";
import { checkWhole, elementsOf, occupationsOf, tableInto } from "./map";
import { releaseInName, releaseOf } from "./map-references";
import type { OnetOccupation, OnetProgress, OnetReading, OnetSource, Problem } from "./types";

/**
 * Reads and checks a whole O*NET text release. Writes nothing and throws nothing for bad files: whatever is wrong comes back as
 * problems, at most 100. `onProgress` is called before each file.
 */
export async function readOnet(
  source: OnetSource,
  onProgress: (progress: OnetProgress) => void = () => {},
): Promise<OnetReading> {
  const problems = new Problems();
  try {
    const draft = emptyDraft(problems);
    const files = await openSource(source, isWanted(WHOLE_RELEASE));
    const { release, date } = await readRelease(source, files.get(READ_ME), problems);
    if (!(await readSelection(files, WHOLE_RELEASE, draft, onProgress))) return { ok: false, problems: problems.list };
    if (release === null) return { ok: false, problems: problems.list };
    return { ok: true, release: { release, date, occupations: occupationsOf(draft), elements: elementsOf(draft) } };
  } catch (error) {
    return { ok: false, problems: withCause(error, problems) };
  }
}

/** Reads only what scores need: occupations without tasks, technologies, titles and related ones. The release may be unnamed. */
export async function readScoredOnet(
  source: OnetSource,
): Promise<{ ok: true; occupations: OnetOccupation[] } | { ok: false; problems: Problem[] }> {
  const problems = new Problems();
  try {
    const draft = emptyDraft(problems);
    const files = await openSource(source, isWanted(SCORED_TABLES));
    if (!(await readSelection(files, SCORED_TABLES, draft))) return { ok: false, problems: problems.list };
    return { ok: true, occupations: occupationsOf(draft) };
  } catch (error) {
    return { ok: false, problems: withCause(error, problems) };
  }
}

function isWanted({ references, data }: OnetSelection): (name: string) => boolean {
  const names = new Set<string>([READ_ME, ...[...references, ...data].map((table) => ONET_TABLES[table].file)]);
  return (name) => names.has(name);
}

async function readRelease(
  source: OnetSource,
  readMe: OpenFile | undefined,
  problems: Problems,
): Promise<{ release: string | null; date: string | null }> {
  const lines: string[] = [];
  const reader = readLines(READ_ME, problems, (text) => lines.push(text));
  if (readMe !== undefined) await feed(readMe, reader);
  const told = releaseOf(lines.join("\n"));
  const named = namesOf(source).map(releaseInName);
  const release = told.release ?? named.find((name) => name !== null) ?? null;
  if (release === null) {
    const message =
      "The number of the release is not known. Add the release's Read Me.txt, or name the folder or archive like db_30_1_text.";
    problems.add(READ_ME, null, message);
  }
  return { release, date: told.date };
}

/** Reads the tables of a selection into the draft; false when there is any problem. */
async function readSelection(
  files: ReadonlyMap<string, OpenFile>,
  { references, data, optional }: OnetSelection,
  draft: Draft,
  onProgress: (progress: OnetProgress) => void = () => {},
): Promise<boolean> {
  const { problems } = draft;
  noteMissing(
    files,
    [...references, ...data].filter((table) => !optional.includes(table)),
    problems,
  );
  if (problems.any) return false;
  const total = references.length + data.length;
  let done = 0;
  for (const tables of [references, data]) {
    for (const table of tables) {
      const file = files.get(ONET_TABLES[table].file);
      if (file !== undefined) {
        onProgress({ file: file.name, done, total });
        await feed(file, tableInto(draft, table));
      }
      done += 1;
    }
    if (problems.any) return false;
  }
  checkWhole(draft);
  return !problems.any;
}

function noteMissing(files: ReadonlyMap<string, OpenFile>, needed: readonly OnetTable[], problems: Problems): void {
  const missing = needed.map((table) => ONET_TABLES[table].file).filter((file) => !files.has(file));
  if (missing.length === needed.length) {
    const message =
      "None of the tables of an O*NET text release is here. Choose the folder or the archive with its .txt files.";
    problems.add(missing[0] ?? READ_ME, null, message);
    return;
  }
  for (const file of missing) problems.add(file, null, "This file of the release is missing. Add it to the others.");
}

/** Reads to the end even when nothing more is looked at: only then is a damaged archive known to be the cause. */
async function feed(file: OpenFile, reader: ByteReader): Promise<void> {
  for await (const chunk of file.chunks()) reader.push(chunk);
  reader.end();
}

/** The problems with the one first that ended the reading. */
function withCause(error: unknown, { list }: Problems): Problem[] {
  if (!(error instanceof RefusedSource)) throw error;
  return [error.problem, ...list].slice(0, MOST_PROBLEMS);
}
