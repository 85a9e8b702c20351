import { beforeAll, describe, expect, it } from "vitest";
import {
  buildRoleTable,
  FIT_1_PARAMETERS,
  fit1Model,
  modelHash,
  ONET_MODEL,
  onetStatistics,
  type RoleInput,
  restoreModel,
  storeModel,
} from "../../../lib/fit/scoring";
import { demandFactor, shareOf } from "../../../lib/fit/scoring/role-table";
import { deriveElementFigures, deriveParameters, onetNote, onetPresent, readOnetRoles } from "../../support/onet";

const PRINTED_SHARE =
  ".272 .310 .346 .380 .412 .443 .472 .500 .527 .553 .578 .603 .626 .649 .671 .692 .713 .733 .753 .771 .790 .807 " +
  ".825 .841 .857 .873 .888 .902 .916 .930 .943 .955 .967 .978 .989 1.000";

describe("the frozen figures of fit-1", () => {
  it("are the printed ones", () => {
    expect(FIT_1_PARAMETERS.k.toFixed(3)).toBe("13.563");
    expect(FIT_1_PARAMETERS.maxG.toFixed(4)).toBe("0.8696");
    expect(FIT_1_PARAMETERS.share.map((part) => part.toFixed(3))).toEqual(
      PRINTED_SHARE.split(" ").map((part) => Number(part).toFixed(3)),
    );
    expect(Object.keys(ONET_MODEL.statistics)).toHaveLength(68);
  });

  it("have not changed since they were frozen", () => {
    expect(modelHash(ONET_MODEL)).toBe("8a0d459e027bf429a8da30eb600597c8397706f8db57f14127cef0036982aac3");
  });

  it("correct the total of a short list as printed", () => {
    const total = 16.8 / shareOf(12, FIT_1_PARAMETERS);
    expect(total.toFixed(1)).toBe("33.6");
    expect((total / (total + FIT_1_PARAMETERS.k)).toFixed(3)).toBe("0.712");
    expect(demandFactor(total, FIT_1_PARAMETERS).toFixed(2)).toBe("0.82");
  });

  it("survive being stored as JSON, the missing cap included", () => {
    const stored = JSON.parse(JSON.stringify(storeModel(ONET_MODEL)));
    expect(restoreModel(stored)).toEqual(ONET_MODEL);
    expect(stored.statistics["2.A.1.a"].cap).toBeNull();
  });

  it("give one hash whatever the order of the keys, and another for another figure", () => {
    const entries = Object.entries(onetStatistics());
    const reversed = fit1Model(Object.fromEntries(entries.reverse()));
    expect(modelHash(reversed)).toBe(modelHash(ONET_MODEL));
    const changed = fit1Model({ ...onetStatistics(), "2.A.1.a": { mu: 1, sd: 1, se: 1, cap: 3 } });
    expect(modelHash(changed)).not.toBe(modelHash(ONET_MODEL));
  });
});

describe.skipIf(!onetPresent)(`the frozen figures, recomputed from the O*NET data${onetNote}`, () => {
  let roles: RoleInput[];

  beforeAll(() => {
    roles = readOnetRoles();
  });

  it("rest on 894 roles with 68 ratings each", () => {
    expect(roles).toHaveLength(894);
    expect(roles.every(({ requirements }) => requirements.length === 68)).toBe(true);
  });

  it("have the same mean, sd and standard error for every element", () => {
    const shipped = Object.fromEntries(
      Object.entries(ONET_MODEL.statistics).map(([id, { mu, sd, se }]) => [id, { mu, sd, se }]),
    );
    expect(deriveElementFigures(roles)).toEqual(shipped);
  });

  it("have the same K, largest g and share of short lists", () => {
    const { k, maxG, share } = FIT_1_PARAMETERS;
    expect(deriveParameters(roles, ONET_MODEL)).toEqual({ k, maxG, share });
  });

  it("put the demand factor between 0.44 and 1, rising with the job zone as printed", () => {
    const tables = roles.map((role) => buildRoleTable(role, ONET_MODEL));
    const demands = tables.map(({ demand }) => demand);
    expect(Math.min(...demands).toFixed(2)).toBe("0.44");
    expect(Math.max(...demands)).toBe(1);
    const means = [1, 2, 3, 4, 5].map((zone) => {
      const inZone = tables.filter(({ jobZone }) => jobZone === zone).map(({ demand }) => demand);
      return (inZone.reduce((total, demand) => total + demand, 0) / inZone.length).toFixed(2);
    });
    expect(means).toEqual(["0.65", "0.73", "0.81", "0.87", "0.91"]);
  });
});
