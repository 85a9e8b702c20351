import { NextRequest } from "next/server";
import { POST } from "../../../../app/api/v1/me/traits/route";
import { answerTraits } from "../../../../lib/profiles/commands";
import { type Row, row } from "../surface";

const answer = { role: "back-end-developer", answers: { fixing: "seek" as const } };

const request = () =>
  new NextRequest("http://localhost:3000/api/v1/me/traits", { method: "POST", body: JSON.stringify(answer) });

export const decisions: Row[] = [
  row({
    does: "Profile: answer a question about the work",
    cells: ["deny", "allow", "own", "deny", "deny", "deny"],
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/trait-commands.ts#answerTraits": how.by((viewer) => answerTraits(viewer, answer)),
      "app/api/v1/me/traits/route.ts#POST": how.route(() => POST(request())),
    }),
  }),
];
