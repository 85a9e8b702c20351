import {
  buildRoleTable,
  type FitModel,
  fit1Model,
  indexRoles,
  type LearnerInput,
  ONET_MODEL,
  type RoleIndex,
  type RoleInput,
  type RoleTable,
  scoreRoles,
} from "../../lib/fit/scoring";
import { onetPresent, readOnetRoles } from "../support/onet";
import { type BareLearner, type BareRoles, bareLearner, bareRoles, scoreBare } from "./bare";
import { inventLearners } from "./learners";
import { type Figure, randomFrom } from "./report";

const BUDGET = { at: "most", value: 2 } as const;
const ROUNDS = 21;

type Ground = {
  tables: readonly RoleTable[];
  index: RoleIndex;
  model: FitModel;
  skills: readonly string[];
  note: string;
};

/** All scorable roles of the shared O*NET data, or 900 invented ones where it is absent. */
export function ground(): Ground {
  const roles = onetPresent ? readOnetRoles() : inventRoles(900);
  const model = onetPresent ? ONET_MODEL : fit1Model(ONET_MODEL.statistics);
  const tables = roles.map((role) => buildRoleTable(role, model)).filter(({ rows }) => rows !== null);
  const note = `${tables.length} ${onetPresent ? "roles of O*NET 30.1" : "invented roles: ../shared/onet/30.1 is not there"}`;
  return { tables, index: indexRoles(tables), model, skills: Object.keys(model.statistics), note };
}

/** Invented roles over the O*NET elements, each rated on all of them. */
export function inventRoles(count: number): RoleInput[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, (_, number) => ({
    id: `role-${String(number).padStart(4, "0")}`,
    curated: false,
    requirements: Object.keys(ONET_MODEL.statistics).map((skill) => ({
      skill,
      importance: 1 + random() * 4,
      level: random() * 6,
      se: random() < 0.1 ? null : random() * 0.6,
    })),
    interests: { R: 1 + 6 * random(), I: 1 + 6 * random(), A: 4, S: 1 + 6 * random(), E: 3, C: 1 + 6 * random() },
    jobZone: 1 + Math.floor(random() * 5),
    wage: null,
  }));
}

/** (a) One learner against all roles, (b) ten thousand of them: both against the bare arithmetic, in turns. */
export function benchScoring(parts: ReadonlySet<string>): Figure[] {
  const { tables, index, model, skills, note } = ground();
  const learners = inventLearners(skills, 200);
  const bare = bareRoles(tables, skills, model);
  const bareLearners = learners.map((learner) => bareLearner(learner, skills));
  const off = worstDifference(index, model, learners, bare, bareLearners);
  if (off > 1e-9) throw new Error(`The bare arithmetic gives other numbers: up to ${off} points off.`);
  const real = (learner: LearnerInput) => scoreRoles(index, learner, model);
  const figures: Figure[] = [];
  if (parts.has("a")) {
    const once = paired(
      () => learners.slice(0, 20).forEach(real),
      () => {
        for (const learner of bareLearners.slice(0, 20)) scoreBare(bare, learner);
      },
    );
    figures.push(
      {
        part: "a",
        name: "one learner against all scorable roles, with ranges",
        value: once.real / 20,
        unit: "ms",
        note,
      },
      { part: "a", name: "  the same arithmetic on bare typed arrays", value: once.bare / 20, unit: "ms" },
      { part: "a", name: "  ratio (results agree to 1e-9)", value: once.ratio, unit: "×", budget: BUDGET },
    );
  }
  if (parts.has("b")) {
    const many = 10_000;
    const run = (each: (place: number) => void) => {
      const started = performance.now();
      for (let number = 0; number < many; number += 1) each(number % learners.length);
      return performance.now() - started;
    };
    const floor = run((place) => scoreBare(bare, bareLearners[place] as BareLearner));
    const time = run((place) => real(learners[place] as LearnerInput));
    const ratio = time / floor;
    figures.push(
      { part: "b", name: "10,000 learners against all scorable roles, with ranges", value: time / 1_000, unit: "s" },
      { part: "b", name: "  learners a second", value: Math.round((many / time) * 1_000), unit: "/s" },
      { part: "b", name: "  ratio to bare typed arrays", value: ratio, unit: "×", budget: BUDGET },
    );
  }
  return figures;
}

/** Middle times of both, measured in turns so that a busy machine hits both alike. */
function paired(real: () => void, bare: () => void): { real: number; bare: number; ratio: number } {
  const times: [number, number][] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const start = performance.now();
    bare();
    const middle = performance.now();
    real();
    const end = performance.now();
    if (round >= 0) times.push([end - middle, middle - start]);
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [r, b] = [middle(times.map(([one]) => one)), middle(times.map(([, two]) => two))];
  return { real: r, bare: b, ratio: middle(times.map(([one, two]) => one / two)) };
}

function worstDifference(
  index: RoleIndex,
  model: FitModel,
  learners: readonly LearnerInput[],
  bare: BareRoles,
  bareLearners: readonly BareLearner[],
): number {
  let worst = 0;
  learners.forEach((learner, number) => {
    scoreBare(bare, bareLearners[number] as BareLearner);
    scoreRoles(index, learner, model).forEach(({ overall, low, high }, role) => {
      const off = [
        (overall ?? Number.NaN) - (bare.overall[role] as number),
        (low ?? Number.NaN) - (bare.low[role] as number),
        (high ?? Number.NaN) - (bare.high[role] as number),
      ];
      worst = Math.max(worst, ...off.map((value) => (Number.isNaN(value) ? Infinity : Math.abs(value))));
    });
  });
  return worst;
}
