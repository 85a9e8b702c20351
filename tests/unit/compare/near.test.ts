import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEAR_FIRST, nearAddress, readNearFilter } from "@/lib/fit/near-input";
import { type KeyedFigure, type NearBase, nearRoles, type RoleFigures } from "@/lib/fit/near-rank";
import { anyCatalog, anyLearner, INVENTED_SKILLS } from "../fit/generated";

const KEYS = ["median 2024", "median 2022", "average 2024"];

const figure = (unit: string) =>
  fc.record({
    key: fc.constantFrom(...KEYS).map((key) => `${unit} ${key}`),
    unit: fc.constant(unit),
    value: fc.integer({ min: -50, max: 200 }),
    topCoded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  });

const ofRole = fc.record({
  pay: fc.array(figure("usd_per_year"), { maxLength: 3 }),
  growth: fc.array(figure("percent"), { maxLength: 2 }),
});

let last = 0;
const withIds = ({ pay, growth }: { pay: Omit<KeyedFigure, "factId">[]; growth: Omit<KeyedFigure, "factId">[] }) => ({
  pay: pay.map((one) => ({ ...one, factId: ++last })),
  growth: growth.map((one) => ({ ...one, factId: ++last })),
});

const scene = fc.record({
  catalog: anyCatalog,
  learner: anyLearner(INVENTED_SKILLS),
  base: ofRole.map(withIds),
  roles: fc.array(ofRole.map(withIds), { minLength: 6, maxLength: 6 }),
  namedPay: fc.option(fc.integer({ min: 1, max: 150 })),
  better: fc.constantFrom("any" as const, "pay" as const, "growth" as const, "both" as const),
  sort: fc.constantFrom("met" as const, "pay" as const, "growth" as const),
});

describe("roles near somebody", () => {
  it("pay more or grow faster, every one, by two figures of one key, and the base is none of them", () => {
    fc.assert(
      fc.property(scene, ({ catalog, learner, base: own, roles, namedPay, better, sort }) => {
        const explored = {
          roles: catalog.roles.map((role, id) => ({
            id,
            slug: role.id,
            title: role.id,
            jobZone: null,
            interests: null,
          })),
          index: catalog.index,
          model: catalog.model,
        };
        const figures = new Map<number, RoleFigures>(
          explored.roles.map(({ id }) => [id, roles[id] ?? { pay: [], growth: [] }]),
        );
        const base: NearBase = { roleId: 0, figures: own, namedPay };
        const { rows, found } = nearRoles(explored, learner, base, figures, { better, sort, pay: namedPay, page: 1 });
        expect(found).toBe(rows.length);
        const all = [...own.pay, ...own.growth, ...roles.flatMap(({ pay, growth }) => [...pay, ...growth])];
        const byId = new Map(all.map((one) => [one.factId, one]));
        for (const { role, fit, pay, growth } of rows) {
          expect(role.id).not.toBe(0);
          expect(fit.enough).toBe(true);
          expect(
            better === "pay" ? pay : better === "growth" ? growth : better === "both" ? pay && growth : (pay ?? growth),
          ).not.toBeNull();
          for (const one of [pay, growth]) {
            if (one === null) continue;
            const to = byId.get(one.to);
            expect(one.difference).toBeGreaterThan(0);
            if (one.from === null) expect(one.difference).toBe((to?.value ?? Number.NaN) - (namedPay ?? Number.NaN));
            else {
              const from = byId.get(one.from);
              expect(from?.key).toBe(to?.key);
              expect(from?.topCoded).toBe(false);
              expect(one.difference).toBe((to?.value ?? Number.NaN) - (from?.value ?? Number.NaN));
            }
          }
        }
        const order = rows.map(({ fit, pay, growth }) =>
          sort === "met" ? (fit.skill ?? 0) : ((sort === "pay" ? pay : growth)?.difference ?? 0),
        );
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { numRuns: 80 },
    );
  });
});

describe("the address of near roles", () => {
  it("comes back to the filter it was written from", () => {
    const filter = { better: "pay", sort: "growth", pay: 60_000, page: 3 } as const;
    const params = Object.fromEntries(new URL(nearAddress(filter), "http://localhost").searchParams);
    expect(readNearFilter(params)).toEqual({ filter, ignored: [] });
    expect(nearAddress(NEAR_FIRST)).toBe("/fit/near");
    expect(readNearFilter({})).toEqual({ filter: NEAR_FIRST, ignored: [] });
  });

  it("leaves out what it cannot use and says so", () => {
    const { filter, ignored } = readNearFilter({ better: "x", sort: "y", pay: "much", page: "0" });
    expect(filter).toEqual(NEAR_FIRST);
    expect(ignored).toHaveLength(4);
    expect(readNearFilter({ pay: "$60,000" }).filter.pay).toBe(60_000);
    expect(readNearFilter({ pay: "99999999" }).ignored).toHaveLength(1);
  });
});
