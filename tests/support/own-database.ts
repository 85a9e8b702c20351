import { afterAll } from "vitest";
import { closeDatabase } from "../../db/client";
import { cloneTemplate } from "./database";

const own = await cloneTemplate();
process.env.DATABASE_URL = own.url;

afterAll(async () => {
  await closeDatabase();
  await own.drop();
});
