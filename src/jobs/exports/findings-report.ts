import type { Rule } from '../../core/linting/rule';
import { formatAddress } from '../../core/sheet/address';
import type { Related } from '../../core/sheet/finding';
import { reportMark, type Report, type ReportValue } from '../../core/summary/report';
import { severityNames } from '../../core/words/severities';
import type { Checked } from '../outcome';
import { listExported, listMends, type Exported } from './exported';
import { formatSince, sayChecked, sayCounts, sayVerdict } from './verdict';

const columns = [
  { title: 'No.', width: 6 },
  { title: 'Severity', width: 10 },
  { title: 'Cell', width: 8 },
  { title: 'Entry', width: 22 },
  { title: 'Law', width: 24 },
  { title: 'What is wrong', width: 46 },
  { title: 'Mend', width: 30 },
  { title: 'Related cell', width: 14 },
  { title: 'Others related', width: 16 },
  { title: 'Status', width: 18 },
] as const;

/** More places than these are counted, not named. */
const mostRelated = 6;

/** The sheet “Findings”: what was found, each with a link to its cell, and what the planner lets stand. */
export function findingsReport(checked: Checked, rules: readonly Rule[]): Report {
  const { plan } = checked;
  return {
    sheet: 'Findings',
    title: `Findings: ${plan.title || plan.sheet}`,
    note: [
      `${sayVerdict(checked)}: ${sayCounts(checked)}`,
      sayChecked(checked, rules),
      'The links lead to the cells as they stood then. This sheet does not follow the plan; it is written anew each time.',
    ].join('\n'),
    table: {
      name: `${reportMark}Findings`,
      columns,
      rows: listExported(checked, rules).map((exported, index) => [index + 1, ...layOutFinding(plan.sheet, exported)]),
    },
  };
}

function layOutFinding(sheet: string, { finding, entry, words, law, excuse }: Exported): readonly ReportValue[] {
  const { severity, at, message, related } = finding;
  const [first, ...others] = related;
  return [
    upperFirst(severityNames[severity]),
    { text: formatAddress(at), sheet, at },
    [entry, words].filter((part) => part !== '').join('\n'),
    law,
    message,
    listMends(finding).join('\nor: '),
    first ? { text: sayPlace(first), sheet, at: first.at } : '',
    sayOthers(others),
    excuse
      ? `Left as it is since ${formatSince(excuse.since)}${excuse.reason === '' ? '' : `: ${excuse.reason}`}`
      : 'Open',
  ];
}

/** One a line. */
function sayOthers(related: readonly Related[]): string {
  const more = related.length - mostRelated;
  return [...related.slice(0, mostRelated).map(sayPlace), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function sayPlace({ name, at }: Related): string {
  return `${name} (${formatAddress(at)})`;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
