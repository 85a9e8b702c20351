import { z } from "zod";
import { rowId } from "@/lib/platform/input";
import { localeField, nameField, passwordField, zoneField } from "../input";

export const accountInput = z.object({ name: nameField, timeZone: zoneField, locale: localeField });

export const changePasswordInput = z.object({
  presentPassword: passwordField("Enter your present password."),
  password: passwordField("Choose a new password."),
});

export const endSessionInput = z.object({ sessionId: rowId });

export const nothing = z.object({});
