import type { Linked } from '../../../jobs/outcome';

/** An answer as the workbook keeps it. */
export interface Answer {
  readonly keys: readonly string[];
  readonly question: string;
  readonly answer: string;
  /** As 2026-01-31. */
  readonly since: string;
  /** To be written, in the sheet already, or to be left as it is. */
  readonly state: 'given' | 'written' | 'left';
}

/** All that was answered about see-also, newest first: what is left as it is too, which is an exception of the check. */
export function answersOf({ asked, expectations, shift, remembered }: Linked): readonly Answer[] {
  const matters = [...asked, ...expectations, ...(shift ? [shift] : [])];
  const keys = new Set(matters.flatMap((matter) => matter.keys));
  const left = remembered.checking.exceptions
    .filter((exception) => exception.keys.some((key) => keys.has(key)))
    .map((exception): Answer => ({
      keys: exception.keys,
      question: exception.message,
      answer: exception.reason === '' ? 'Leave as it is' : exception.reason,
      since: exception.since,
      state: 'left',
    }));
  return [...remembered.linking.answers, ...left].sort((a, b) => b.since.localeCompare(a.since));
}
