/** A length of time in milliseconds. Built by the functions below, never written as a bare number. */
export type DurationMs = number;

/** `n` seconds. */
export const seconds = (n: number): DurationMs => n * 1000;
/** `n` minutes. */
export const minutes = (n: number): DurationMs => seconds(n * 60);
/** `n` hours. */
export const hours = (n: number): DurationMs => minutes(n * 60);
/** `n` days of 24 hours. */
export const days = (n: number): DurationMs => hours(n * 24);
