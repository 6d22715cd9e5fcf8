import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import type { Replacement } from '../../sheet/edit';
import type { Cell } from '../../sheet/grid';
import { findPlanCells } from '../plan-cells';

interface Remnant {
  /** What it is called on screen. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly clean: (found: string) => string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

const remnants: readonly Remnant[] = [
  {
    name: 'marks of a web page',
    pattern: /<\/?(?:br|p|b|i|u|em|strong|span|div|ul|ol|li|sup|sub|font|table|tr|td|th)\b[^<>]*>/gi,
    clean: (tag) => (/^<(?:br|\/?p|\/?div|\/?li)\b/i.test(tag) ? ' ' : ''),
  },
  { name: 'codes of a web page', pattern: /&(?:nbsp|amp|lt|gt|quot);/g, clean: (code) => entities[code]! },
  { name: 'invisible characters', pattern: /[\u00ad\u200b-\u200d\u2060\ufeff]+/g, clean: () => '' },
  { name: 'no-break spaces', pattern: /\u00a0+/g, clean: () => ' ' },
  // Not behind a bullet at the beginning of a line, where they are layout.
  { name: 'double spaces', pattern: /(?= {2})(?<=[\p{L}\p{N}][^\n ]*) +(?=\S)/gu, clean: () => ' ' },
];

export const textIsClean: Rule = {
  id: 'text-is-clean',
  title: 'Texts hold no remnants of web pages, no invisible characters and no doubled spaces.',
  why: 'They make two texts differ that look the same, and a search fails without a visible reason.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds (R&D) for 3 < 4 Members', ' Seminar on dogs')) }],
  bad: [
    { rows: planOf(listed('a', 'Course  on bonds')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', 'Course<br>on <b>bonds</b>')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', 'Course on\u00a0bo\u200bnds')), at: 'B4', fixed: '• Course on bonds' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action } of findPlanCells(plan, grid)) {
      const found = remnants
        .map(({ name, pattern, clean }) => ({ name, parts: findParts(cell, pattern, clean) }))
        .filter(({ parts }) => parts.length > 0);
      if (found.length === 0) continue;
      const names = found.map(({ name }) => name);
      const replacements = found.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
      yield {
        message: { id: 'text-has-remnants', values: { remnants: names } },
        place: cell,
        ...(action === null ? {} : { action }),
        fix: { title: { id: 'clean-text', values: { remnants: names } }, replacements },
      };
    }
  },
};

function findParts(cell: Cell, pattern: RegExp, clean: Remnant['clean']): readonly Replacement[] {
  const at = { row: cell.row, column: cell.column };
  return [...cell.text.matchAll(pattern)].map(({ 0: text, index }) => ({
    at,
    start: index,
    end: index + text.length,
    text: clean(text),
  }));
}
