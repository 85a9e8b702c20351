import "server-only";

/** The one place that reads process.env. Values are read when asked, so tests and commands may set them first. */
export const env = {
  /** PostgreSQL connection string; the start command sets it to the embedded server when none is given. */
  get databaseUrl(): string {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set. Use `npm start`, or set it to your PostgreSQL server.");
    return url;
  },
  get demo(): boolean {
    return process.env.BEARING_DEMO === "1";
  },
  /** How dates, numbers and money are written where nobody chose; undefined = see lib/platform/locale.ts. */
  get locale(): string | undefined {
    return process.env.BEARING_LOCALE || undefined;
  },
  get appOrigin(): string {
    return (process.env.APP_ORIGIN ?? "http://localhost:3000").replace(/\/$/, "");
  },
  /** APP_ORIGIN where it is set: then only it counts as our own. */
  get statedOrigin(): string | undefined {
    return process.env.APP_ORIGIN?.replace(/\/$/, "") || undefined;
  },
  /** Where this very process listens; the framework sets PORT. */
  get ownAddress(): string {
    return `http://${process.env.HOST || "127.0.0.1"}:${process.env.PORT ?? 3000}`;
  },
  get authSecret(): string | undefined {
    return process.env.AUTH_SECRET;
  },
  get smtpUrl(): string | undefined {
    return process.env.SMTP_URL || undefined;
  },
  get mailFrom(): string {
    return process.env.MAIL_FROM ?? "Bearing <no-reply@localhost>";
  },
  /** Trust X-Forwarded-For only behind a proxy that sets it. */
  get trustProxy(): boolean {
    return process.env.TRUST_PROXY === "1";
  },
  /** Connections a process may open. */
  get poolSize(): number {
    return Number(process.env.DATABASE_POOL ?? 10);
  },
  get production(): boolean {
    return process.env.NODE_ENV === "production";
  },
};
