import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cache } from "react";
import { env } from "./env";
import { isLocale, readLocaleFrom } from "./locale";

const instance = isLocale(env.locale) ? env.locale : null;
/** Whoever asked for the page that is being rendered. Cached pages are nobody's: they get the instance's locale. */
const asking = cache((): { locale: string | null } => ({ locale: null }));
const written = new AsyncLocalStorage<string | null>();

readLocaleFrom(() => written.getStore() ?? asking().locale ?? instance);

/** From here on this request's dates, numbers and money are written for this person. */
export function renderIn(locale: string | null | undefined): void {
  asking().locale = locale ?? null;
}

/** Runs `write` with the dates, numbers and money of the person it is for, for instance a mail. */
export const inLocale = <T>(locale: string | null | undefined, write: () => T): T =>
  written.run(locale ?? instance, write);
