import { type ClassValue, clsx } from "clsx";

/** Joins class names, dropping what is false. */
export const cx = (...parts: ClassValue[]): string => clsx(parts);
