import type { Rule } from '../../core/linting/rule';
import { groupBy } from '../../core/plan/group-by';
import { formatAddress } from '../../core/sheet/address';
import type { Finding, Severity } from '../../core/sheet/finding';
import { plural, showControls } from '../../core/words/speech';
import type { Checked } from '../outcome';
import { listExported, listMends, type Exported } from './exported';
import { pageStyle } from './page-style';
import { formatSince, sayChecked, sayCounts, sayVerdict } from './verdict';

const severities: readonly { readonly severity: Severity; readonly title: string; readonly says: string }[] = [
  { severity: 'error', title: 'Blocking', says: 'Each of these stands in the way of the submission.' },
  { severity: 'warning', title: 'Advisory', says: 'Worth putting right; none of these stands in the way.' },
  { severity: 'info', title: 'Hints', says: 'Worth a look.' },
];

/**
 * The findings of one plan or several as one page to be printed or passed on: by severity and law, and what the planner
 * lets stand with the reasons. It runs no script and asks for nothing from elsewhere.
 */
export function findingsHtml(results: readonly Checked[], rules: readonly Rule[]): string {
  const titles = results.map(({ plan, file }) => plan.title || file);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(`Findings: ${titles.join('; ')}`)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...results.map((checked, index) => writePlan(checked, rules, `plan${index + 1}`)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writePlan(checked: Checked, rules: readonly Rule[], id: string): string {
  const exported = listExported(checked, rules);
  const excused = exported.filter(({ excuse }) => excuse !== null);
  const whys = new Map(rules.map((rule) => [rule.id, rule.why]));
  return [
    `<article aria-labelledby="${id}">`,
    `<h1 id="${id}">${escapeText(checked.plan.title || checked.file)}</h1>`,
    `<p class="verdict ${checked.ready ? 'ready' : 'not-ready'}">${sayVerdict(checked)}</p>`,
    `<p class="counts">${escapeText(sayCounts(checked))}</p>`,
    `<p>${escapeText(sayChecked(checked, rules))}</p>`,
    ...severities.map(({ severity, title, says }) => {
      const own = exported.filter(({ finding, excuse }) => excuse === null && finding.severity === severity);
      return own.length === 0 ? '' : writeSection(title, says, own, whys);
    }),
    excused.length === 0
      ? ''
      : writeSection('Left as they are', 'The planner lets these stand; they count for nothing.', excused, whys),
    exported.length === 0 ? '<p>Nothing was found.</p>' : '',
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function writeSection(
  title: string,
  says: string,
  exported: readonly Exported[],
  whys: ReadonlyMap<string, string>,
): string {
  const byLaw = groupBy(exported, ({ finding }) => finding.rule);
  return [
    `<section><h2>${title} (${exported.length})</h2>`,
    `<p>${says}</p>`,
    ...[...byLaw].map(([rule, own]) => writeLaw(own, whys.get(rule) ?? '')),
    '</section>',
  ].join('\n');
}

function writeLaw(exported: readonly [Exported, ...Exported[]], why: string): string {
  const [{ law }] = exported;
  const isExcused = exported[0].excuse !== null;
  const titles = ['Cell', 'Entry', 'What is wrong', 'Mend', ...(isExcused ? ['Why it is left'] : [])];
  return [
    `<h3>${escapeText(law)}</h3>`,
    `<p class="why">${escapeText(why)}</p>`,
    `<table class="${isExcused ? 'excused' : 'open'}"><caption>${plural(exported.length, 'finding')}</caption>`,
    `<thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...exported.map(writeRow),
    '</tbody></table>',
  ].join('\n');
}

function writeRow({ finding, entry, words, excuse }: Exported): string {
  const cells = [
    escapeText([entry, words].filter((part) => part !== '').join(' ')),
    `${escapeText(finding.message)}${writeRelated(finding)}`,
    listMends(finding).map(escapeText).join('<br>or: '),
    ...(excuse ? [escapeText(`${excuse.reason || 'No reason given'} (since ${formatSince(excuse.since)})`)] : []),
  ];
  return `<tr><th scope="row">${formatAddress(finding.at)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function writeRelated({ related }: Finding): string {
  const places = related.map(({ name, at }) => `${escapeText(name)} (${formatAddress(at)})`);
  return places.length === 0 ? '' : `<br><span class="related">Related: ${places.join(', ')}</span>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup and control characters in a text are shown, not obeyed; its line breaks stay. */
function escapeText(text: string): string {
  return showControls(text)
    .replace(/[&<>"']/g, (sign) => escapes[sign]!)
    .replace(/\n/g, '<br>');
}
