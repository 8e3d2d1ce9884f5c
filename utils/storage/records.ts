import type * as z from 'zod/mini';
import { refuse } from './failure.ts';

/** What a store held: the records that fit their schema, and how many did not. Those stay where they are. */
export interface Reading<T> {
  readonly records: T[];
  readonly unreadable: number;
}

/** Reads raw records through their schema. One that does not fit is skipped and counted; it never stops the rest. */
export function readRecords<T>(schema: z.ZodMiniType<T>, raw: readonly unknown[]): Reading<T> {
  const records: T[] = [];
  for (const one of raw) {
    const parsed = schema.safeParse(one);
    if (parsed.success) records.push(parsed.data);
  }
  return { records, unreadable: raw.length - records.length };
}

/** Reads one raw record, or refuses: `not-found` when there is none, `does-not-fit` when it is broken (it stays). */
export function readRecord<T>(schema: z.ZodMiniType<T>, raw: unknown): T {
  if (raw === undefined) refuse('not-found', 'no such record');
  return fitting(schema, raw);
}

/**
 * The value as its schema writes it: unknown keys gone, undefined fields gone. Refuses with `does-not-fit` otherwise;
 * the detail names fields and rules, never what was in them.
 */
export function fitting<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return withoutUndefined(parsed.data);
  const issues = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'record'}: ${issue.code}`);
  return refuse('does-not-fit', [...new Set(issues)].slice(0, 5).join(', '));
}

function withoutUndefined<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/**
 * The fields of a damaged record that can still be read; the others are left to their defaults. Of a list, the items
 * that fit are kept.
 */
export function salvage<T extends object>(
  schema: z.ZodMiniType<T> & { readonly shape: Readonly<Record<string, z.ZodMiniType>> },
  raw: unknown,
): T {
  const sound: Record<string, unknown> = {};
  if (typeof raw === 'object' && raw !== null) {
    for (const [field, rule] of Object.entries(schema.shape)) {
      const value: unknown = Object.hasOwn(raw, field) ? Reflect.get(raw, field) : undefined;
      if (value === undefined) continue;
      if (rule.safeParse(value).success) sound[field] = value;
      else if (Array.isArray(value)) sound[field] = value.filter((item) => rule.safeParse([item]).success);
    }
  }
  const parsed = schema.safeParse(sound);
  return parsed.success ? parsed.data : schema.parse({});
}
