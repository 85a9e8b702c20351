/** A failure of the embedded database that a person can act on. Its message is plain text, meant to be shown as it is. */
export class EmbeddedDatabaseError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "EmbeddedDatabaseError";
  }
}
