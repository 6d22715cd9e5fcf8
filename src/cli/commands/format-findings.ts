import { formatAddress, formatPlace } from '../../core/sheet/address';
import type { Finding, Severity } from '../../core/sheet/finding';
import { plural } from '../../core/words/speech';
import { severityNames } from '../../core/words/severities';
import type { Checked } from '../../jobs/outcome';
import { paint, type Style } from '../output';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** What a check found, for people: what is to be put right, what the planner lets stand, and the verdict. */
export function formatFindings(checked: Checked): readonly string[] {
  const { file, plan, findings, excused, idle, findingCounts: counts, ready, laws, lawsOff } = checked;
  const verdict = ready ? paint('green', 'Ready to submit') : paint('red', 'Not ready to submit');
  return [
    ...findings.flatMap((finding) => formatFinding(plan.sheet, finding)),
    ...excused.map(({ finding, exception: { reason, since } }) =>
      paint(
        'dim',
        [...named(plan.sheet, finding), `left as it is since ${since}: ${reason || 'no reason given'}`].join('  '),
      ),
    ),
    `${file}: ${verdict}. ${laws.length} laws checked: ${counts.error} blocking, ${counts.warning} advisory, ${counts.info} hints.`,
    ...(excused.length === 0
      ? []
      : [
          `${plural(excused.length, 'finding')} left as the planner says; ${excused.length === 1 ? 'it counts' : 'they count'} for nothing.`,
        ]),
    ...(idle.length === 0 ? [] : [`${plural(idle.length, 'exception fits', 'exceptions fit')} nothing any more.`]),
    ...(lawsOff.length === 0 ? [] : [`Switched off: ${lawsOff.join(', ')}.`]),
  ];
}

function formatFinding(sheet: string, finding: Finding): readonly string[] {
  const { severity, message, rule, fix, options, related } = finding;
  const [at, ...entry] = named(sheet, finding);
  const places = related.map((other) => `${other.name} (${formatAddress(other.at)})`);
  return [
    [paint('bold', at), ...entry, paint(styles[severity], severityNames[severity]), message, paint('dim', rule)].join(
      '  ',
    ),
    ...(fix ? [`    Mend: ${fix.title}`] : []),
    ...options.map(({ title }) => `    Possible mend: ${title}`),
    ...(places.length === 0 ? [] : [paint('dim', `    Related: ${places.join(', ')}`)]),
  ];
}

/** The cell, and the listing or action where there is one. */
function named(sheet: string, { at, listing, action }: Finding): readonly [string, ...string[]] {
  const entry = listing ?? action;
  return [formatPlace(sheet, at), ...(entry === undefined ? [] : [entry])];
}
