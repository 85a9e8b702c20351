import { beforeAll, describe, expect, test } from "vitest";
import { formatDate } from "@/lib/platform/dates";
import type { Viewer } from "@/lib/platform/viewer";
import { saveRoleDraft } from "@/lib/roles/edit/commands";
import { roleForm } from "@/lib/roles/edit/input";
import { editModel } from "@/lib/roles/edit/model";
import { roleForEditing, roleHistory } from "@/lib/roles/edit/queries";
import { setTinyCell, TINY_RATED } from "../../support/tiny-onet";
import { formOf } from "../../unit/roles-edit/form-of";
import { applyRelease, planOf, roleOf, tinyRelease } from "../importers/releases";
import { anAdmin, draftsOf, present, publishWith, seenNow } from "./editing";

const [KEEPERS = "", MAKERS = ""] = TINY_RATED;
let admin: Viewer;

beforeAll(async () => {
  admin = await anAdmin();
  await applyRelease(await tinyRelease());
});

describe("an imported role", () => {
  test("goes through the form and back without a change, O*NET's own figures included", async () => {
    const { id } = await roleOf(KEEPERS);
    const document = await present(id);
    expect(document.requirements.every(({ onetLevel }) => onetLevel !== null)).toBe(true);
    const editing = await roleForEditing(admin, id);
    const model = editModel(editing, { skills: [], roles: [] }, "UTC");
    const read = roleForm.parse(formOf(model));
    const saved = await saveRoleDraft(admin, { roleId: id, seen: model.seen, document: read.document });
    expect(saved.kept).toBe(false);
    expect(await draftsOf(id)).toEqual([]);
  });

  test("is taken over by the first publication: later releases leave it alone and say so", async () => {
    const { id } = await roleOf(KEEPERS);
    const document = await present(id);
    const [need, ...others] = document.requirements;
    if (!need) throw new Error("It asks for nothing.");
    await publishWith(admin, id, {
      summary: "Our own words about lanterns.",
      requirements: [{ ...need, level: 4.5 }, ...others],
      onetCode: "11-1011.00",
    });
    const adopted = await roleOf(KEEPERS);
    expect(adopted.adoptedAt).not.toBeNull();
    expect(adopted).toMatchObject({
      onetCode: KEEPERS,
      curated: false,
      revision: 2,
      summary: "Our own words about lanterns.",
    });
    const edited = (await present(id)).requirements.find(({ skill }) => skill === need.skill);
    expect(edited).toMatchObject({ level: 4.5, onetLevel: null, onetSe: null });
    const scored = adopted.revisions.at(-1)?.scored as { requirements: { skill: string; onetLevel?: number }[] };
    expect(scored.requirements.filter(({ onetLevel }) => onetLevel === undefined).map(({ skill }) => skill)).toEqual([
      need.skill,
    ]);

    const newer = await tinyRelease("90.2", (tiny) => {
      setTinyCell(tiny, "Occupation Data.txt", 2, "Description", "Something else altogether.");
      setTinyCell(tiny, "Occupation Data.txt", 3, "Description", "Make lanterns of tin.");
    });
    const { view } = await planOf(newer);
    const skipped = view.skips.find(({ reason }) => reason.startsWith("Edited here"));
    expect(skipped?.shown).toEqual([
      `Lantern Keepers (${KEEPERS}), edited here on ${formatDate(adopted.adoptedAt ?? new Date(), "day")}`,
    ]);
    const before = await present(id);
    await applyRelease(newer);
    expect(await present(id)).toEqual(before);
    expect(await roleOf(KEEPERS)).toMatchObject({
      revision: 2,
      onetRelease: "90.1",
      summary: "Our own words about lanterns.",
    });
    expect(await roleOf(MAKERS)).toMatchObject({ onetRelease: "90.2", summary: expect.stringContaining("tin") });
  });

  test("shows in its history which revisions an import brought", async () => {
    const { id } = await roleOf(KEEPERS);
    const { entries } = await roleHistory(admin, id, 1);
    expect(entries.map(({ by }) => by)).toEqual([admin.name, "with the import of O*NET 90.1"]);
    expect(entries.every(({ restorable }) => restorable)).toBe(true);
    expect(await seenNow(admin, id)).toMatch(/^published\.2\.0$/);
  });
});
