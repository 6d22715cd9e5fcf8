import type { Finding } from '../sheet/finding';

/**
 * A fault that the planner lets stand. It is known by its keys, so it outlives moving, renumbering and the rewording of
 * one listing of several; a fault of other content is another one.
 */
export interface Exception {
  /** Id of the law. */
  readonly rule: string;
  readonly keys: Finding['keys'];
  /** In the planner's words; may be empty. */
  readonly reason: string;
  /** What was found then, and the listing or action, for display only. */
  readonly message: string;
  readonly name: string;
  /** The day, as 2026-01-31. */
  readonly since: string;
}

export interface Excused {
  readonly finding: Finding;
  readonly exception: Exception;
}

/** What is left to be put right, and what the planner lets stand; exceptions that fit nothing any more are `idle`. */
export interface Sorted {
  readonly open: readonly Finding[];
  readonly excused: readonly Excused[];
  readonly idle: readonly Exception[];
}

export function sortFindings(findings: readonly Finding[], exceptions: readonly Exception[]): Sorted {
  const byKey = new Map(exceptions.flatMap((exception) => exception.keys.map((key) => [key, exception] as const)));
  const open: Finding[] = [];
  const excused: Excused[] = [];
  for (const finding of findings) {
    const key = finding.keys.find((one) => byKey.has(one));
    if (key === undefined) open.push(finding);
    else excused.push({ finding, exception: byKey.get(key)! });
  }
  const used = new Set(excused.map(({ exception }) => exception));
  return { open, excused, idle: exceptions.filter((exception) => !used.has(exception)) };
}

/** What the exceptions are known by. */
export function keysExcused(exceptions: readonly Exception[]): ReadonlySet<string> {
  return new Set(exceptions.flatMap(({ keys }) => keys));
}
