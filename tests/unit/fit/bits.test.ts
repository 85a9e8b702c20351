import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildRoleTable, indexRoles, ONET_MODEL, scoreFit, scoreRoles } from "../../../lib/fit/scoring";
import { inventLearners } from "../../bench/learners";
import { inventRoles } from "../../bench/scoring";

/** sha256 of every number that fit-1 gives these invented people and roles. It may only change with the model's version. */
const BITS = "560ad561038545c5778ba7b6cfa8cde15a297e160d0ac5409c99b66c3747db08";

describe("fit-1 on invented people and roles", () => {
  it("gives the bits it has always given", () => {
    const tables = inventRoles(60).map((role) => buildRoleTable(role, ONET_MODEL));
    const index = indexRoles(tables);
    const hash = createHash("sha256");
    for (const learner of inventLearners(Object.keys(ONET_MODEL.statistics), 60)) {
      hash.update(JSON.stringify(scoreRoles(index, learner, ONET_MODEL)));
      for (const table of tables.slice(0, 10)) hash.update(JSON.stringify(scoreFit(table, learner, ONET_MODEL)));
    }
    expect(hash.digest("hex")).toBe(BITS);
  });

  it("gives numbers that JSON keeps whole, in lists of many roles as for one", () => {
    const tables = inventRoles(900).map((role) => buildRoleTable(role, ONET_MODEL));
    const index = indexRoles(tables);
    const learners = inventLearners(Object.keys(ONET_MODEL.statistics), 3);
    for (const learner of learners) {
      const together = scoreRoles(index, learner, ONET_MODEL);
      const backwards = scoreRoles(indexRoles(tables.toReversed()), learner, ONET_MODEL).reverse();
      expect(backwards).toEqual(together);
      const some = scoreRoles(indexRoles(tables.filter((_, number) => number % 7 === 0)), learner, ONET_MODEL);
      expect(some).toEqual(together.filter((_, number) => number % 7 === 0));
      for (const [number, table] of tables.entries()) {
        if (number % 45 !== 0) continue;
        expect(scoreFit(table, learner, ONET_MODEL)).toMatchObject(together[number] ?? {});
      }
      expect(JSON.parse(JSON.stringify(together))).toEqual(together);
    }
  });
});
