import type { Rule } from '../../core/linting/rule';
import { formatPlace } from '../../core/sheet/address';
import { severityNames } from '../../core/words/severities';
import type { Checked } from '../outcome';
import { listExported, type Exported } from './exported';

const header = [
  'File',
  'Cell',
  'Severity',
  'Rule',
  'Law',
  'Entry',
  'Words',
  'What is wrong',
  'Safe mend',
  'Other mends',
  'Related',
  'Status',
  'Reason',
  'Since',
];

/** By which Excel knows that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The findings of one plan or several as a table (RFC 4180), a header and a row for each. A field that begins as a
 * formula does (= + - @, a tab or a line break) has an apostrophe put before it, so that no spreadsheet calculates it.
 */
export function findingsCsv(results: readonly Checked[], rules: readonly Rule[]): string {
  const rows = results.flatMap((checked) =>
    listExported(checked, rules).map((exported) => layOutRow(checked, exported)),
  );
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(formatField).join(',')}\r\n`).join('');
}

function layOutRow({ file, plan }: Checked, { finding, entry, words, law, excuse }: Exported): readonly string[] {
  const { rule, severity, at, message, fix, options, related } = finding;
  return [
    file,
    formatPlace(plan.sheet, at),
    severityNames[severity],
    rule,
    law,
    entry,
    words,
    message,
    fix?.title ?? '',
    options.map(({ title }) => title).join('\n'),
    related.map((other) => `${other.name} (${formatPlace(plan.sheet, other.at)})`).join('\n'),
    excuse ? 'left as it is' : 'open',
    excuse?.reason ?? '',
    excuse?.since ?? '',
  ];
}

function formatField(text: string): string {
  const inert = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
