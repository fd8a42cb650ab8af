import { z } from 'zod';
import { isDate, weekday } from '../dates.js';
import type { InputRule } from './rules.js';

// Zod would else compile validators with `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** Messages are rule codes, never words: the words follow the user's language (shared/text). */
export const says = (rule: InputRule) => ({
  error: (issue: { readonly input?: unknown }): InputRule =>
    issue.input === undefined || issue.input === null ? 'REQUIRED' : rule,
});

export const SHORT = 120;
export const LINE = 500;
export const PAGE = 2000;

/** Control characters but tab and newline, and marks that turn the direction of writing and so can hide text. */
const FORBIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text.replaceAll(/[\n\t]/g, ''));
}

/** Text of at most `max` characters as a reader counts them in Unicode code points; trimmed; may be empty. */
export function textOrEmpty(max: number) {
  return z
    .string(says('CHARACTERS'))
    .transform(tidy)
    .refine(isPlain, says('CHARACTERS'))
    .refine((text) => Array.from(text).length <= max, { ...says('TOO_LONG'), params: { max } });
}

/** The same, but something must be there. */
export function text(max: number) {
  return textOrEmpty(max).refine((it) => it !== '', says('EMPTY'));
}

/** Absent, null and blank text are all "nothing": null. */
export function textOrNothing(max: number) {
  return textOrEmpty(max)
    .nullish()
    .transform((it) => (it === '' ? null : (it ?? null)));
}

/** Absent and null are both null. */
export function orNothing<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((it) => it ?? null);
}

/** Any UUID, in lower case. */
export const id = z.guid(says('UUID')).transform((it) => it.toLowerCase());

/** The version that the writer read: 1 or more. */
export const expectedVersion = z.int(says('VERSION')).min(1, says('VERSION'));
/** The same for what may not exist yet: 0 when new. */
export const versionOrNew = z.int(says('VERSION')).min(0, says('VERSION'));

/** A calendar date `yyyy-mm-dd` in this century, so that a mistyped year is caught. */
export const date = z
  .string(says('DATE'))
  .refine((it) => isDate(it) && it >= '2000-01-01' && it <= '2099-12-31', says('DATE'));

/** A date that is a Monday. */
export const monday = date.refine((it) => !isDate(it) || weekday(it) === 1, says('MONDAY'));

/** A time of day in Norway, `hh:mm`. */
export const timeOfDay = z
  .string(says('TIME'))
  .refine((it) => /^([01]\d|2[0-3]):[0-5]\d$/.test(it), says('TIME'));

/** A whole number from `from` to `to`. */
export function whole(from: number, to: number, rule: InputRule) {
  return z.int(says(rule)).min(from, says(rule)).max(to, says(rule));
}

/** Hours a week, 0 to `to`, to the nearest tenth as it is stored. */
export function hours(to: number) {
  return z
    .number(says('HOURS_RANGE'))
    .min(0, says('HOURS_RANGE'))
    .max(to, says('HOURS_RANGE'))
    .transform((it) => Math.round(it * 10) / 10);
}

/** Work per cent, 0–100. */
export const workPercent = whole(0, 100, 'PERCENT_RANGE');

/** A choice between two. */
export const yesOrNo = z.boolean(says('CHOICE'));

/** One of the given codes. */
export function choice<const T extends readonly [string, ...string[]]>(codes: T) {
  return z.enum(codes, says('CHOICE'));
}

/** A list of distinct things, by their key. */
export function distinct<T extends z.ZodType>(item: T, keyOf: (it: z.output<T>) => string, rule: InputRule) {
  return z
    .array(item, says(rule))
    .max(100, says(rule))
    .refine((list) => new Set(list.map(keyOf)).size === list.length, says('DUPLICATE'));
}

/** Every mutation's input: an object with nothing else in it, and a key so that a repeat acts once. */
export function input<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ idempotencyKey: id, ...shape }, { error: objectRule });
}

function objectRule(issue: { readonly code?: string; readonly input?: unknown }): InputRule {
  return issue.code === 'unrecognized_keys' ? 'UNKNOWN_FIELD' : 'REQUIRED';
}

/** A problem with one field that depends on another. */
export function because(rule: InputRule, field: string) {
  return { error: () => rule, path: [field] };
}

/** True unless both dates are there and the second is before the first. */
export function inOrder(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}
