import { pairOf } from '../../core/plan/activity/decided';
import type { Shape } from '../../core/plan/model';
import type { Profile } from '../../core/plan/profile';
import { profiles } from '../profiles';
import type { KeptReading } from './reading';

/* What a planner says of how a workbook is to be read, put to what it keeps already. */

/** Where the header row and the columns of a sheet are; null leaves it to what the sheet says. */
export function withShape(kept: KeptReading, sheet: string, shape: Shape | null): KeptReading {
  const others = Object.entries(kept.shapes).filter(([name]) => name !== sheet);
  return { ...kept, shapes: Object.fromEntries(shape ? [...others, [sheet, shape]] : others) };
}

/** The profile to read with, or the id of one that comes with the product; null for the one that fits. */
export function withProfile(kept: KeptReading, profile: Profile | string | null): KeptReading {
  return { ...kept, profile };
}

/** Whether two wordings, known by their words, are one activity; null leaves it open again. */
export function withDecision(
  kept: KeptReading,
  words: readonly [string, string],
  decision: 'same' | 'apart' | null,
): KeptReading {
  const pair = pairOf(...words);
  const others = (pairs: readonly (readonly [string, string])[]) => pairs.filter((one) => pairOf(...one) !== pair);
  const { same, apart, parts = [] } = kept.decided;
  const otherParts = others(parts);
  return {
    ...kept,
    decided: {
      same: decision === 'same' ? [...others(same), words] : others(same),
      apart: decision === 'apart' ? [...others(apart), words] : others(apart),
      ...(otherParts.length > 0 && { parts: otherParts }),
    },
  };
}

/** The profile that a workbook keeps, or names; undefined where the one that fits is to be found. */
export function keptProfile({ profile }: KeptReading): Profile | undefined {
  return typeof profile === 'string' ? profiles.find(({ id }) => id === profile) : (profile ?? undefined);
}
