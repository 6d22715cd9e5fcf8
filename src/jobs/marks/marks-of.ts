import { formatAddress } from '../../core/sheet/address';
import type { Finding, Severity } from '../../core/sheet/finding';
import type { CellMark } from '../../host/host';
import type { Checked } from '../outcome';

/**
 * What is said of one cell, in characters. Excel makes every note the same size (office-js#5820), and on the web an
 * add-in can set no other, so that more would be out of sight; no page of Microsoft's gives a limit.
 */
export const longestText = 1_000;

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark for each cell where something is to be put right, in reading order. */
export function marksOf({ findings }: Pick<Checked, 'findings'>): readonly CellMark[] {
  const byCell = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const same = byCell.get(formatAddress(finding.at));
    if (same) same.push(finding);
    else byCell.set(formatAddress(finding.at), [finding]);
  }
  return [...byCell.values()].map((found) => ({
    at: found[0].at,
    severity: found.reduce<Severity>(
      (gravest, { severity }) => (gravity[severity] > gravity[gravest] ? severity : gravest),
      'info',
    ),
    text: sayAll(found),
  }));
}

/** As many findings as there is room for, and how many more there are. */
function sayAll(found: readonly Finding[]): string {
  const said = found.map(say);
  for (let shown = said.length; shown > 0; shown--) {
    const more = said.length - shown;
    const text = [...said.slice(0, shown), ...(more > 0 ? [`And ${more} more, in the list of findings.`] : [])].join(
      '\n\n',
    );
    if (text.length <= longestText) return text;
  }
  return `${(said[0] ?? '').slice(0, longestText - 1)}…`;
}

function say({ message, fix }: Finding): string {
  return fix ? `${message}\n→ ${fix.title}` : message;
}
