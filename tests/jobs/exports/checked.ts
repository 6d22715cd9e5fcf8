import type { Rule } from '../../../src/core/linting/rule';
import type { Finding } from '../../../src/core/sheet/finding';
import { checkOpened } from '../../../src/jobs/check';
import { openGrid } from '../../../src/jobs/open';
import type { Checked } from '../../../src/jobs/outcome';
import { at } from '../../host/host-contract';
import { planRows, sheetOf } from '../../core/plan-sheet';

function law(id: string, title: string, severity: Rule['severity']): Rule {
  return { id, title, why: `Why ${id}.`, severity, good: [], bad: [], check: () => [] };
}

export const laws: readonly Rule[] = [
  law('text-is-short', 'A text is short.', 'info'),
  law('text-is-kind', 'A text is kind & clear.', 'error'),
  law('text-is-new', 'A text is new.', 'warning'),
];

const hint: Finding = {
  rule: 'text-is-short',
  severity: 'info',
  at: at('B4'),
  listing: '1-(a)#1',
  message: '=LEN(B4) is "long", <very>',
  keys: ['text-is-short | workshop'],
  related: [],
  options: [
    { title: 'Cut it', replacements: [] },
    { title: 'Split it', replacements: [] },
  ],
};

const blocking: Finding = {
  rule: 'text-is-kind',
  severity: 'error',
  at: at('A4'),
  action: '1-(a)',
  message: 'This is rude.\nVery.',
  keys: ['text-is-kind | work'],
  related: [
    { at: at('B4'), name: '1-(a)#1' },
    { at: at('B5'), name: '1-(b)#1' },
  ],
  fix: { title: 'Say please', replacements: [] },
  options: [],
};

const letStand: Finding = { ...blocking, at: at('A1'), message: 'The title is rude.', related: [], options: [] };

const grid = sheetOf(
  planRows([
    { label: 'a', listings: ['National workshop for Fiji'], title: 'Help Members' },
    { label: 'b', listings: ['National workshop for Fiji'], title: 'Help others' },
  ]),
  "Plan's sheet",
);

/** A plan with a hint, a blocking finding and one that is let stand; one law is switched off. */
export const checked: Checked = {
  ...checkOpened(openGrid('office/plan one.xlsx', grid, {}), []),
  findings: [hint, blocking],
  findingCounts: { error: 1, warning: 0, info: 1 },
  excused: [
    {
      finding: letStand,
      exception: {
        rule: 'text-is-kind',
        keys: letStand.keys,
        reason: 'Agreed with <the office>',
        message: letStand.message,
        name: '',
        since: '2026-01-31',
      },
    },
  ],
  ready: false,
  laws: ['text-is-short', 'text-is-kind'],
  lawsOff: ['text-is-new'],
  when: new Date(2026, 1, 3, 9, 5),
  keptChecking: { rules: { 'text-is-new': 'off', 'text-is-short': 'info' }, exceptions: [] },
};

/** The same plan with nothing found. */
export const clean: Checked = {
  ...checked,
  findings: [],
  excused: [],
  findingCounts: { error: 0, warning: 0, info: 0 },
  ready: true,
  lawsOff: [],
};
