import { cacheLife } from "next/cache";
import { fileAnswer, PNG } from "@/lib/machine/answer";
import { SITE_CARD } from "@/lib/machine/card";
import { draw } from "../draw";

export async function GET(): Promise<Response> {
  return fileAnswer(await picture(), PNG);
}

async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  cacheLife("max");
  return draw(SITE_CARD);
}
