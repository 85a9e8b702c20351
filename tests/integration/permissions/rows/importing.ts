import { NextRequest } from "next/server";
import { db } from "@/db/client";
import { importFiles, imports } from "@/db/schema";
import * as importActions from "@/lib/importers/actions";
import { applyImport, dropImport } from "@/lib/importers/commands";
import { getImport, importProgress, listImports } from "@/lib/importers/queries";
import { receiveUpload } from "@/lib/importers/upload";
import { GET as progress } from "../../../../app/api/v1/admin/imports/[id]/route";
import { POST as upload } from "../../../../app/api/v1/admin/imports/route";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;

/** An import that waits for an admin, with a file. */
async function planned({ secret }: World) {
  const [one] = await db
    .insert(imports)
    .values({ source: "onet", release: `90.1 ${secret}`, status: "planned", stage: `Ready ${secret}` })
    .returning({ id: imports.id });
  const importId = one?.id ?? 0;
  await db.insert(importFiles).values({ importId, name: "Skills.txt/00000", bytes: Buffer.from("x") });
  return { importId };
}

/** Only this row's, so that no other import is being applied. */
async function alone(world: World) {
  await db.update(imports).set({ status: "dropped" });
  return planned(world);
}

const BOUNDARY = "----boundary";
const form = [
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="source"\r\n\r\nonet\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="Skills.txt"\r\nContent-Type: text/plain\r\n\r\nO*NET\r\n`,
  `--${BOUNDARY}--\r\n`,
].join("");
const contentType = `multipart/form-data; boundary=${BOUNDARY}`;

async function* body() {
  yield Buffer.from(form);
}

export const importing: Row[] = [
  row({
    does: "Imports: list, read, follow",
    cells: ADMINS,
    kind: "read",
    prepare: planned,
    shows: ({ secret }) => [`Ready ${secret}`],
    surfaces: (how) => ({
      "lib/importers/queries.ts#listImports": how.by((viewer) => listImports(viewer, { page: 1 })),
      "lib/importers/queries.ts#getImport": how.by((viewer, _, { importId }) => getImport(viewer, importId)),
      "lib/importers/queries.ts#importProgress": how.by((viewer, _, { importId }) => importProgress(viewer, importId)),
      "app/api/v1/admin/imports/[id]/route.ts#GET": how.route((_, { importId }) =>
        progress(new Request("http://localhost:3000"), { params: Promise.resolve({ id: String(importId) }) }),
      ),
    }),
  }),
  row({
    does: "Imports: upload",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/importers/upload.ts#receiveUpload": how.by((viewer) =>
        receiveUpload(viewer, { contentType, contentLength: form.length, body: body() }),
      ),
      "app/api/v1/admin/imports/route.ts#POST": how.route(() =>
        upload(
          new NextRequest("http://localhost:3000/api/v1/admin/imports", {
            method: "POST",
            headers: { "content-type": contentType, "sec-fetch-site": "same-origin" },
            body: form,
          }),
        ),
      ),
    }),
  }),
  row({
    does: "Imports: apply",
    cells: ADMINS,
    kind: "write",
    prepare: alone,
    surfaces: (how) => ({
      "lib/importers/commands.ts#applyImport": how.by((viewer, _, { importId }) => applyImport(viewer, { importId })),
      "lib/importers/actions.ts#applyImportAction": how.form(importActions.applyImportAction, (_, { importId }) => ({
        importId,
      })),
    }),
  }),
  row({
    does: "Imports: drop",
    cells: ADMINS,
    kind: "write",
    prepare: planned,
    surfaces: (how) => ({
      "lib/importers/commands.ts#dropImport": how.by((viewer, _, { importId }) => dropImport(viewer, { importId })),
      "lib/importers/actions.ts#dropImportAction": how.form(importActions.dropImportAction, (_, { importId }) => ({
        importId,
      })),
    }),
  }),
];
