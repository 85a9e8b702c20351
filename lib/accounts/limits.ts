import type { Limit } from "@/lib/platform/limits";

/** Confirmation mail to one address, asked for by sign-up or by "send again". */
export const CONFIRM_MAIL: Limit = { name: "confirm-email", max: 5, seconds: 1800 };
/** Tries of the present password by a signed-in person. */
export const PASSWORD_CHECK: Limit = { name: "password-check", max: 10, seconds: 900 };
/** Password reset mail asked for from one address of the net. */
export const RESET_BY_ADDRESS: Limit = { name: "reset-ip", max: 20, seconds: 1800 };
