import type { Severity } from '../sheet/finding';
import type { BadExample, Example } from './example';
import type { Rule } from './rule';

const names: Readonly<Record<Severity, string>> = { error: 'blocking', warning: 'advisory', info: 'hint' };

/** The rules' page, as Markdown: each law, why it is one, and its examples. */
export function formatCatalogue(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ['# The laws of a work plan', ...sorted.map(formatRule)].join('\n\n') + '\n';
}

function formatRule(rule: Rule): string {
  return [
    `## ${rule.id}`,
    `${rule.title} (${names[rule.severity]})`,
    rule.why,
    ...rule.bad.map((example) => `Broken, at ${example.at}:\n\n${formatTable(example)}${formatFixed(example)}`),
    ...rule.good.map((example) => `Kept:\n\n${formatTable(example)}`),
  ].join('\n\n');
}

function formatFixed({ at, fixed }: BadExample): string {
  return fixed === undefined ? '' : `\n\nFixed, ${at} holds: ${formatCell(fixed)}`;
}

function formatTable({ rows }: Example): string {
  const lines = rows.map((row, index) => {
    const cells = ['A', 'B', 'C'].map((_, column) => formatCell(row[column] ?? ''));
    return `| ${index + 1} | ${cells.join(' | ')} |`;
  });
  return ['|  | A | B | C |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** Markup in a cell is shown, not obeyed. */
function formatCell(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00a0/g, '&amp;nbsp;')
    .replace(/\u200b/g, '&amp;ZeroWidthSpace;')
    .replace(/\|/g, '\\|')
    .replace(/\n/g, '<br>');
}
