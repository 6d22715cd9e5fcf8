import { plural } from './speech';

/** The sentences about what was answered and written before. Days are given as 2026-01-31, counts are of lines. */

const lines = (count: number): string => plural(count, 'line');

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2026-01-31` → `31 January 2026` */
function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

export const rememberingWords = {
  /** `day` is null where it is not known any more. */
  referenceTakenOut: (title: string, target: string, count: number, day: string | null): string =>
    day === null
      ? `“${title}” is listed under ${target}, and ${lines(count)} of it ${count === 1 ? 'does' : 'do'} not say so.`
      : `“${title}” is listed under ${target}. Concord wrote ${target} in ${lines(count)} of it on ${sayDay(day)}; it has been taken out since.`,
  leaveOut: (target: string): string => `Leave ${target} out`,
  leaveBothOut: (target: string, from: string, count: number): string =>
    `Leave ${target} out, and remove ${from} under ${target} too: ${lines(count)} corrected`,
  putBack: (target: string, count: number): string => `Put ${target} back in ${lines(count)}`,
  lineTakenOut: (target: string, day: string): string =>
    `Concord wrote its line under ${target} on ${sayDay(day)}; it has been taken out since.`,
  answeredBefore: (answer: string, day: string): string =>
    `This was answered on ${sayDay(day)} (“${answer}”); the plan has changed since.`,
  answeredSo: (): string => 'Answered so under “See also”.',
} as const;
