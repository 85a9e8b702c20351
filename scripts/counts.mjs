import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * The one line that tells how it went, such as "212 passed, 0 failed".
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Reads Vitest's JSON report. A file that could not be loaded counts as one failure.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(file, exitCode) {
  return readReport(file, exitCode, (report) => {
    const broken = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.every(isFine));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode) {
  return readReport(file, exitCode, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/**
 * @param {{ status: string }} result
 */
function isFine({ status }) {
  return status !== "failed";
}

/**
 * A program that failed without a failed test to show for it counts as one failure.
 * @param {string} file
 * @param {number} exitCode
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function readReport(file, exitCode, read) {
  let counts = noCounts();
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { ...counts, failed: 1 };
  }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
