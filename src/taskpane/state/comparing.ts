import type { Compared } from '../../jobs/compare';

/** A comparison with another plan, and where its plans lie. */
export interface ComparedHere {
  readonly compared: Compared;
  /** Which of the two lie in this workbook. */
  readonly isHere: { readonly before: boolean; readonly after: boolean };
  /** A sheet of it has been changed since it was read. */
  readonly outdated: boolean;
  /** The sheet that it was written to; null before. */
  readonly sheet: string | null;
}

/** Where comparing stands. A comparison stays in sight until the next is made or it is put away. */
export type Comparing =
  | { readonly is: 'idle' }
  /** `what` is the other plan's document or sheet. */
  | {
      readonly is: 'busy';
      readonly doing: 'reading' | 'writing';
      readonly what: string;
      readonly shown: ComparedHere | null;
    }
  | { readonly is: 'done'; readonly shown: ComparedHere }
  | { readonly is: 'error'; readonly sentence: string; readonly shown: ComparedHere | null };

export type ComparingEvent =
  | { readonly is: 'comparing'; readonly doing: 'reading' | 'writing'; readonly what: string }
  | { readonly is: 'compared'; readonly compared: Compared; readonly isHere: ComparedHere['isHere'] }
  | { readonly is: 'comparison-written'; readonly sheet: string }
  | { readonly is: 'comparison-put-away' };

export function comparedIn(now: Comparing): ComparedHere | null {
  return now.is === 'idle' ? null : now.shown;
}

export function compareOn(now: Comparing, event: ComparingEvent): Comparing {
  switch (event.is) {
    case 'comparing':
      return { is: 'busy', doing: event.doing, what: event.what, shown: comparedIn(now) };
    case 'compared':
      return {
        is: 'done',
        shown: { compared: event.compared, isHere: event.isHere, outdated: false, sheet: null },
      };
    case 'comparison-written': {
      const shown = comparedIn(now);
      return shown ? { is: 'done', shown: { ...shown, sheet: event.sheet } } : now;
    }
    case 'comparison-put-away':
      return { is: 'idle' };
  }
}

export function failComparing(now: Comparing, sentence: string): Comparing {
  return { is: 'error', sentence, shown: comparedIn(now) };
}

/** A comparison is of the sheets as they were read. */
export function outdateComparison(now: Comparing, sheet: string): Comparing {
  const shown = comparedIn(now);
  if (now.is === 'idle' || !shown) return now;
  const { compared, isHere } = shown;
  const isOf =
    (isHere.before && compared.before.plan.sheet === sheet) || (isHere.after && compared.after.plan.sheet === sheet);
  return isOf ? { ...now, shown: { ...shown, outdated: true } } : now;
}
