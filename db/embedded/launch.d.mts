/** The two servers of a checkout: `main` keeps people's data, `test` is fast and may lose everything in a crash. */
export type Cluster = "main" | "test";

export interface AcquireOptions {
  cluster: Cluster;
  /** Start the server again on the same port when it dies while in use. True unless told otherwise. */
  revive?: boolean;
  /** Receives one plain sentence when the server was lost, when it is back, and when it could not be brought back. */
  onNotice?: (text: string) => void;
}

export interface EmbeddedDatabase {
  readonly cluster: Cluster;
  /** TCP port on 127.0.0.1. Stays the same until release. */
  readonly port: number;
  /** Address of the database `postgres`, as a superuser. */
  readonly adminUrl: string;
  /** Address of a database of this server, whether it exists or not. */
  urlFor(database: string): string;
  /** Creates the database when absent and returns its address. Names are lower-case letters, digits and underscores. */
  ensureDatabase(name: string): Promise<string>;
  /** Drops the database when it exists, closing its connections; with `evenInUse: false` fails (SQLSTATE 55006) instead. */
  dropDatabase(name: string, options?: { evenInUse?: boolean }): Promise<void>;
  /** Gives the server back; the last of its users stops it. Safe to call twice. */
  release(): Promise<void>;
}

/** A failure a person can act on; its message is meant to be shown as it is. */
export class EmbeddedDatabaseError extends Error {}

/**
 * Joins this checkout's own PostgreSQL server, starting it when nobody uses it yet. Every user holds a lease; the process
 * stays alive until `release`.
 * @throws EmbeddedDatabaseError when the server cannot be had
 */
export function acquire(options: AcquireOptions): Promise<EmbeddedDatabase>;
