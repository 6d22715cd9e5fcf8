import type { Answered } from '../asking/choose';
import type { Index, Standing } from '../web';

/** What a listing's see-also is to name, as the answers leave it to the planner. */
export interface Tolerated {
  readonly targets: readonly string[];
  /** Whether that is other than what the listings alone say. */
  readonly isException: boolean;
}

/**
 * What stays as it is: a target so answered may be named by every listing of the activity that names it, and need be by
 * none. Where a reference was taken out and its return is to go too, the listings of the target do not name it.
 */
export function tolerate(
  { action, cited }: Standing,
  expected: readonly string[],
  answered: readonly Answered[],
  index: Index,
): Tolerated {
  const free = new Set<string>();
  const barred = new Set<string>();
  for (const { question, option } of answered) {
    const { about, target, listings } = question;
    const isPair = about === 'taken-out' && option.choice === 'drop';
    if (option.choice !== 'keep' && !isPair) continue;
    free.add(target);
    if (!isPair) continue;
    for (const listing of listings) {
      const from = index.listings.get(listing)!.action;
      free.add(from);
      if (action === target) barred.add(from);
    }
  }
  if (free.size === 0) return { targets: expected, isException: false };
  const [named, known] = [new Set(cited), new Set(expected)];
  const isNamed = (target: string) => named.has(target) && !barred.has(target);
  const targets = [
    ...expected.filter((target) => !free.has(target) || isNamed(target)),
    ...[...free].filter((target) => !known.has(target) && isNamed(target)),
  ];
  return { targets, isException: targets.length !== expected.length || targets.some((one) => !known.has(one)) };
}
