import type { Severity } from '../../../core/sheet/finding';
import type { Checked } from '../../../jobs/outcome';
import { count } from '../../words';
import { severityWords } from '../law/severities';

export function sayVerdict({ ready }: Pick<Checked, 'ready'>): string {
  return ready ? 'Ready to submit' : 'Not ready to submit';
}

/** `12 blocking`, `1 hint`, `nothing blocking`. */
export function sayCount(severity: Severity, number: number): string {
  const { one, many } = severityWords[severity];
  return number === 0 ? `${severity === 'error' ? 'nothing' : 'no'} ${many}` : `${number} ${number === 1 ? one : many}`;
}

/** What was checked: `33 laws checked on 225 listings of 53 actions`. */
export function sayMeasure({ laws, counts }: Pick<Checked, 'laws' | 'counts'>): string {
  return `${count(laws.length, 'law')} checked on ${count(counts.listings, 'listing')} of ${count(counts.actions, 'action')}`;
}

/** The time of day where the planner is: `14:05`. */
export function sayTime(when: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** All of it in one breath, for those who listen. */
export function sumUp(checked: Checked): string {
  const { findings, findingCounts } = checked;
  const found =
    findings.length === 0
      ? 'nothing to put right'
      : (['error', 'warning', 'info'] as const)
          .filter((severity) => severity === 'error' || findingCounts[severity] > 0)
          .map((severity) => sayCount(severity, findingCounts[severity]))
          .join(', ');
  return `${sayVerdict(checked)}: ${found}; ${sayMeasure(checked)}.`;
}
