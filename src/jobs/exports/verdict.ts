import type { Rule } from '../../core/linting/rule';
import { listInWords, plural, quote } from '../../core/words/speech';
import type { Checked } from '../outcome';

/* The gate in words, as every export begins: ready or not, how much was found, what was checked and when. */

export function sayVerdict({ ready }: Checked): string {
  return ready ? 'Ready to submit' : 'Not ready to submit';
}

/** `3 blocking, 12 advisory, 1 hint; 2 findings left as they are.` */
export function sayCounts({ findingCounts: { error, warning, info }, excused }: Checked): string {
  const left =
    excused.length === 0
      ? ''
      : `; ${plural(excused.length, 'finding')} left as ${excused.length === 1 ? 'it is' : 'they are'}`;
  return `${error} blocking, ${warning} advisory, ${plural(info, 'hint')}${left}.`;
}

/** Names the laws that the planner has switched off. */
export function sayChecked({ counts, laws, lawsOff, grid, file, when }: Checked, rules: readonly Rule[]): string {
  const off = lawsOff.map((id) => `“${(rules.find((rule) => rule.id === id)?.title ?? id).replace(/\.$/, '')}”`);
  const name = file.replace(/^.*[\\/]/, '');
  return [
    `Checked on ${formatDay(when)} at ${formatTime(when)}: sheet ${quote(grid.sheet)} of ${name},`,
    `${plural(counts.listings, 'entry', 'entries')} of ${plural(counts.activities, 'activity', 'activities')}`,
    `under ${plural(counts.actions, 'action')}, against ${plural(laws.length, 'law')}.`,
    off.length === 0 ? 'No law is switched off.' : `Switched off: ${listInWords(off)}.`,
  ].join(' ');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day where the person is, as `22 November 2026`. */
export function formatDay(when: Date): string {
  return `${when.getDate()} ${months[when.getMonth()]} ${when.getFullYear()}`;
}

/** The day of `2026-01-31`, as `31 January 2026`; as it is where it is no such day. */
export function formatSince(since: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(since) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? since : `${Number(day)} ${name} ${year}`;
}

function formatTime(when: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(when.getHours())}:${two(when.getMinutes())}`;
}
