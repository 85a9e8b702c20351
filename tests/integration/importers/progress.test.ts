import { expect, test } from "vitest";
import { db } from "@/db/client";
import { imports } from "@/db/schema";
import { noteProgress } from "@/lib/importers/progress";
import { importOf } from "./uploads";

test("progress is seen at each stage, and a note that cannot be written costs nothing", async () => {
  const [row] = await db.insert(imports).values({ source: "onet", status: "applying" }).returning({ id: imports.id });
  const id = row?.id ?? 0;
  const told: string[] = [];
  const onProgress = noteProgress(id, (stage, done) => void told.push(`${stage} ${done}`));
  await onProgress("Writing roles", 1, 9);
  await onProgress("Writing roles", 2, 9);
  expect(await importOf(id)).toMatchObject({ stage: "Writing roles", done: 1, total: 9 });
  await onProgress("Writing facts", 3, 9);
  expect(await importOf(id)).toMatchObject({ stage: "Writing facts", done: 3 });
  expect(told).toEqual(["Writing roles 1", "Writing roles 2", "Writing facts 3"]);
  await expect(noteProgress(id)("Too many", 2 ** 40, 9)).resolves.toBeUndefined();
});
