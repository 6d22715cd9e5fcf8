import { formatAddress } from '../sheet/address';
import { severityNames } from '../words/severities';
import type { BadExample, Example } from './example';
import type { Rule, Subject } from './rule';

/** The rules' page, as Markdown: the laws by subject, each with why it is one and its examples. */
export function formatCatalogue(subjects: readonly Subject[]): string {
  const count = subjects.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    '# The laws of a work plan',
    `${count} laws. A planner can switch a law off or give it another severity, and let a single finding stand.`,
    ...subjects.map(formatContents),
    ...subjects.flatMap(({ title, rules }) => [`## ${title}`, ...rules.map(formatRule)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function formatContents({ title, rules }: Subject): string {
  return [
    `**${title}**\n`,
    ...rules.map((rule) => `- [${rule.id}](#${rule.id}) (${severityNames[rule.severity]}): ${rule.title}`),
  ].join('\n');
}

function formatRule(rule: Rule): string {
  return [
    `### ${rule.id}`,
    `${rule.title} (${severityNames[rule.severity]})`,
    rule.why,
    ...rule.bad.map((example) => `Broken, at ${example.at}:\n\n${formatTable(example)}${formatFixed(example)}`),
    ...rule.good.map((example) => `Kept:\n\n${formatTable(example)}`),
  ].join('\n\n');
}

function formatFixed({ at, fixed }: BadExample): string {
  return fixed === undefined ? '' : `\n\nFixed, ${at} holds: ${formatCell(fixed)}`;
}

function formatTable({ rows }: Example): string {
  const columns = Array.from({ length: Math.max(3, ...rows.map(({ length }) => length)) }, (_, column) => column);
  const lines = rows.map((row, index) => {
    const cells = columns.map((column) => formatCell(row[column] ?? ''));
    return `| ${index + 1} | ${cells.join(' | ')} |`;
  });
  const head = columns.map((column) => formatAddress({ row: 0, column }).replace('1', ''));
  return [`|  | ${head.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`, ...lines].join('\n');
}

/** More than this of a cell makes no example clearer. */
const mostShown = 1_000;

/** Markup in a cell is shown, not obeyed. */
function formatCell(text: string): string {
  if (text.length > mostShown) return formatCell(`${text.slice(0, 80)}… (${text.length} characters)`);
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00a0/g, '&amp;nbsp;')
    .replace(/\u200b/g, '&amp;ZeroWidthSpace;')
    .replace(/\|/g, '\\|')
    .replace(/\n/g, '<br>');
}
