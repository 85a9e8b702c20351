/** One thing wrong in the files somebody gave. `message` is a plain sentence that ends with what to do. */
export type Problem = {
  /** Name of the file as it was given, or the folder or archive when no single file is meant. */
  file: string;
  /** Line of the file, the header being line 1; null when the file as a whole is meant. */
  line: number | null;
  message: string;
};

/** Where the text files of a release are: a folder, or files in memory, one of which may be a `.zip` that holds the rest. */
export type OnetSource =
  | { kind: "directory"; path: string }
  | { kind: "files"; files: readonly { name: string; bytes: Uint8Array }[] };

/** How one occupation rates one of the 68 skills and knowledge areas. */
export type Rating = {
  /** Element id such as 2.A.1.e: an opaque key. */
  element: string;
  /** Scale IM, 1..5. */
  importance: number;
  /** Scale LV, 0..7. */
  level: number;
  /** Standard error of the level in level points; null where it is not known. */
  se: number | null;
  notRelevant: boolean;
  /** The publisher recommends not to show this level. */
  suppress: boolean;
  /** Month of the rating as YYYY-MM; null where it is not known. */
  date: string | null;
};

/** RIASEC interests of an occupation, each on the scale OI, 1..7. */
export type OnetInterests = { R: number; I: number; A: number; S: number; E: number; C: number };

export type JobZone = 1 | 2 | 3 | 4 | 5;

export type OnetTask = { id: string; text: string; type: "Core" | "Supplemental" | null };

export type OnetTechnology = {
  name: string;
  /** Title of the commodity the technology belongs to. */
  category: string;
  hot: boolean;
  inDemand: boolean;
};

export type OnetRelated = { code: string; tier: string; index: number };

export type OnetOccupation = {
  /** O*NET-SOC code such as 15-1254.00. */
  code: string;
  title: string;
  description: string;
  /** Skills and knowledge areas by element id; empty when the occupation has no skill profile yet. */
  ratings: Rating[];
  interests: OnetInterests | null;
  jobZone: JobZone | null;
  /** In the order of the file. */
  tasks: OnetTask[];
  /** In the order of the file, unique by name; a name listed under several commodities keeps the first one. */
  technologies: OnetTechnology[];
  /** In the order of the file, unique regardless of case, without the title itself. */
  alternateTitles: string[];
  /** The official list by index. */
  related: OnetRelated[];
  /** False for occupations that have a title, a description and alternate titles only. */
  hasData: boolean;
};

export type OnetElement = {
  id: string;
  name: string;
  description: string;
  /** Skills (2.A, 2.B) are foundational. */
  kind: "foundational" | "knowledge";
  /** Examples of levels 0..7 by value; empty where the release gives none. */
  anchors: { value: number; text: string }[];
};

export type OnetRelease = {
  /** Number of the release such as 30.1. */
  release: string;
  /** Month of the release as YYYY-MM; null where the Read Me does not say it. */
  date: string | null;
  /** By code. */
  occupations: OnetOccupation[];
  /** The skills and knowledge areas rated in the release, by id. */
  elements: OnetElement[];
};

export type OnetProgress = {
  /** File being read. */
  file: string;
  /** Files finished and files to read in all. */
  done: number;
  total: number;
};

export type OnetReading = { ok: true; release: OnetRelease } | { ok: false; problems: Problem[] };
