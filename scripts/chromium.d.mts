/** Path of the Chromium to test with; throws in one line when none can be had. */
export function findChromium(): string;
