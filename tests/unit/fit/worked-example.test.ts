import { beforeAll, describe, expect, it } from "vitest";
import {
  buildRoleTable,
  type EvidenceItem,
  type Fit,
  type LearnerInput,
  nextSteps,
  ONET_MODEL,
  type RoleTable,
  scoreFit,
} from "../../../lib/fit/scoring";
import { requirementWeight } from "../../../lib/fit/scoring/role-table";
import { onetNote, onetPresent, readOnetRoles } from "../../support/onet";

type Line = {
  skill: string;
  importance: number;
  mu: number;
  sd: number;
  need: number;
  level: number;
  kind: EvidenceItem["kind"];
  share: string;
  credit: string;
  points: string;
  most: string;
};

const LINES: readonly Line[] = [
  ["2.B.3.e", 4.12, 0.83, 0.82, 4.25, 3, "self", "0.1221", "0.975", "9.71", "9.95"],
  ["2.C.3.a", 4.38, 3.47, 1.22, 5.75, 4, "course", "0.0732", "0.930", "5.55", "5.97"],
  ["2.B.3.a", 3.62, 1.65, 1.08, 4.0, 2, "self", "0.0629", "0.400", "2.05", "5.13"],
  ["2.A.2.a", 3.75, 3.58, 0.64, 3.88, 3, "mentor", "0.0306", "1.000", "2.49", "2.49"],
  ["2.C.9.b", 3.21, 2.23, 1.0, 3.12, 2, "self", "0.0317", "0.831", "2.15", "2.58"],
  ["2.C.7.a", 3.54, 3.78, 0.94, 4.0, 3, "self", "0.0237", "1.000", "1.93", "1.93"],
  ["2.C.3.c", 2.96, 2.1, 1.45, 3.22, 2, "self", "0.0263", "0.780", "1.67", "2.14"],
  ["2.C.4.a", 3.35, 3.38, 1.11, 3.91, 2, "self", "0.0263", "0.442", "0.95", "2.15"],
].map(([skill, importance, mu, sd, need, level, kind, share, credit, points, most]) => ({
  skill,
  importance,
  mu,
  sd,
  need,
  level,
  kind,
  share,
  credit,
  points,
  most,
})) as Line[];

const TOTAL = 33.07;
const DEMAND = 0.8155;
const INTERESTS = { R: 2.95, I: 5.06, A: 3.07, S: 2.24, E: 2.89, C: 5.09 };

const learner: LearnerInput = {
  evidence: LINES.map(({ skill, level, kind }) => ({ skill, level, kind, months: 0 })),
  interests: { R: 40, I: 80, A: 50, S: 20, E: 30, C: 75 },
  preferences: null,
};
const verified: LearnerInput = {
  ...learner,
  evidence: [...learner.evidence, { skill: "2.B.3.e", level: 4, kind: "mentor", months: 0 }],
};

describe("the worked example, from its printed figures", () => {
  const printed: RoleTable = {
    id: "web-developer",
    rows: LINES.map(({ skill, importance, need, mu, sd }) => {
      const weight = requirementWeight(importance, need, { mu, sd, se: 0, cap: Number.POSITIVE_INFINITY });
      return { skill, need, mu, se: 0, weight, share: weight / TOTAL };
    }),
    total: TOTAL,
    demand: DEMAND,
    interests: INTERESTS,
    jobZone: 4,
    wage: null,
  };
  const fit = scoreFit(printed, learner, ONET_MODEL);

  it("credits every skill as printed", () => {
    expect(creditsOf(fit)).toEqual(LINES.map(({ skill, credit }) => [skill, credit]));
  });

  it("gives every skill its points up to the rounding of the printed statistics", () => {
    for (const { skill, points, most } of LINES) {
      const contribution = contributionTo(fit, skill);
      expect(contribution.points).toBeCloseTo(Number(points), 1);
      expect(contribution.points + contribution.gap).toBeCloseTo(Number(most), 1);
    }
    expect(fit.skill).toBeCloseTo(26.51, 1);
    expect(fit.readiness).toBeCloseTo(32.5, 1);
    expect(fit.coverage).toBeCloseTo(0.397, 2);
  });

  it("gives the printed interest fit to the digit", () => {
    expect(interestLine(fit)).toEqual(["1.87", "15.84", "-0.14", "13.00", "4.30", "13.54"]);
    expect(fit.interest?.toFixed(2)).toBe("98.42");
  });

  it("combines a self-rating and a mentor's verification as printed", () => {
    const programming = contributionTo(scoreFit(printed, verified, ONET_MODEL), "2.B.3.e");
    expect(programming.level?.toFixed(3)).toBe("5.393");
    expect(programming.sd?.toFixed(3)).toBe("0.462");
    expect(programming.credit).toBe(1);
    expect(programming.selfOnly).toBe(false);
  });
});

describe.skipIf(!onetPresent)(`the worked example, from the O*NET data${onetNote}`, () => {
  let table: RoleTable;
  let fit: Fit;

  beforeAll(() => {
    const role = readOnetRoles().find(({ id }) => id === "15-1254.00");
    if (role === undefined) throw new Error("Web Developers are missing from the data.");
    expect(role.interests).toEqual(INTERESTS);
    table = buildRoleTable(role, ONET_MODEL);
    fit = scoreFit(table, learner, ONET_MODEL);
  });

  it("builds the printed role table", () => {
    expect(table.rows).toHaveLength(40);
    expect(table.total.toFixed(2)).toBe("33.07");
    expect(table.demand.toFixed(4)).toBe("0.8155");
    for (const { skill, share, need, mu, sd } of LINES) {
      const row = table.rows?.find((candidate) => candidate.skill === skill);
      expect(row?.share.toFixed(4)).toBe(share);
      expect(row?.need).toBe(need);
      expect(row?.mu.toFixed(2)).toBe(mu.toFixed(2));
      expect(ONET_MODEL.statistics[skill]?.sd.toFixed(2)).toBe(sd.toFixed(2));
    }
  });

  it("gives every skill its printed credit and points", () => {
    expect(new Set(creditsOf(fit))).toEqual(new Set(LINES.map(({ skill, credit }) => [skill, credit])));
    for (const { skill, points, most } of LINES) {
      const contribution = contributionTo(fit, skill);
      expect(contribution.points.toFixed(2)).toBe(points);
      expect((contribution.points + contribution.gap).toFixed(2)).toBe(most);
    }
  });

  it("gives the printed skill fit, readiness and coverage, and calls the score provisional", () => {
    expect(fit.skill?.toFixed(2)).toBe("26.51");
    expect(fit.readiness?.toFixed(2)).toBe("32.50");
    expect(fit.coverage.toFixed(3)).toBe("0.397");
    expect(fit.provisional).toBe(true);
    expect(fit.enough).toBe(true);
  });

  it("gives the printed interest fit and its parts", () => {
    expect(interestLine(fit)).toEqual(["1.87", "15.84", "-0.14", "13.00", "4.30", "13.54"]);
    expect(fit.interest?.toFixed(2)).toBe("98.42");
  });

  it("gives the printed overall fit, its range and its band", () => {
    expect(fit.overall?.toFixed(2)).toBe("55.27");
    expect([fit.low?.toFixed(1), fit.high?.toFixed(1)]).toEqual(["48.8", "84.3"]);
    expect(fit.band).toBe("good");
    expect(fit.components).toBe("SI");
  });

  it("names Operations Analysis at level 3 as the largest gap", () => {
    const [first] = nextSteps(fit);
    expect(first?.skill).toBe("2.B.3.a");
    expect(first?.levelNeeded).toBe(3);
    expect(contributionTo(fit, "2.B.3.a").gap.toFixed(2)).toBe("3.08");
  });

  it("moves to the printed figures after the mentor verifies Programming at level 4", () => {
    const after = scoreFit(table, verified, ONET_MODEL);
    expect(after.skill?.toFixed(2)).toBe("26.75");
    expect(after.overall?.toFixed(2)).toBe("55.42");
    expect([after.low?.toFixed(1), after.high?.toFixed(1)]).toEqual(["50.9", "82.5"]);
  });
});

function contributionTo(fit: Fit, skill: string) {
  const contribution = fit.contributions.find((candidate) => candidate.skill === skill);
  if (contribution === undefined) throw new Error(`${skill} is not a requirement.`);
  return contribution;
}

function creditsOf(fit: Fit): [string, string][] {
  return fit.contributions.filter(({ level }) => level !== null).map(({ skill, credit }) => [skill, credit.toFixed(3)]);
}

function interestLine(fit: Fit): (string | undefined)[] {
  return (["R", "I", "A", "S", "E", "C"] as const).map((type) => fit.interestParts[type]?.toFixed(2));
}
