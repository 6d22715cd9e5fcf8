import { listed, planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf, type Plan } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';

interface Piece {
  readonly source: Source;
  readonly listing?: string;
  readonly action: string;
}

export const bracketsAreBalanced: Rule = {
  id: 'brackets-are-balanced',
  title: 'Every bracket that is opened is closed, and the other way round.',
  why: 'Readers cannot tell where the remark ends, and what follows may be read as part of it.',
  severity: 'info',
  good: [
    {
      rows: planOf([
        'a) Help Members: 1) to plan; b) to act (e.g. courses [online])',
        '• Course on bonds (with a test (see also 1-(b)))',
        '(1) Number of Members',
      ]),
    },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course (on bonds', 'Talk')), at: 'B4' },
    { rows: planOf(listed('a', 'Course on bonds)', 'Talk')), at: 'B4' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { source, ...names } of findPieces(plan)) {
      const index = findUnbalanced(source.text);
      if (index === null) continue;
      const { at, start } = source;
      const bracket = source.text[index]!;
      const place = { at, start: start + index, end: start + index + 1, text: bracket };
      const isOpening = '(['.includes(bracket);
      yield {
        message: { id: isOpening ? 'bracket-is-not-closed' : 'bracket-is-not-opened', values: { text: source.text } },
        place,
        about: source.text,
        ...names,
        options: [...(isOpening ? [close(source, bracket)] : []), remove(place)],
      };
    }
  },
};

function close({ at, end }: Source, bracket: string): ProposedFix {
  const text = bracket === '(' ? ')' : ']';
  return {
    title: { id: 'close-bracket', values: { bracket: text } },
    replacements: [{ at, start: end, end, text }],
  };
}

function remove({ at, start, end, text }: Source): ProposedFix {
  return { title: { id: 'remove-bracket', values: { bracket: text } }, replacements: [{ at, start, end, text: '' }] };
}

/** Texts that stand in one cell each, without see-also and RSP reference. */
function findPieces(plan: Plan): readonly Piece[] {
  return actionsOf(plan).flatMap(({ ref: action, title, titleSource, listings, kpis }): readonly Piece[] => [
    // A title of several parts is closed in another.
    ...(countOf(titleSource.text) === countOf(title) ? [{ source: titleSource, action }] : []),
    ...listings
      .filter(({ rest, behind }) => rest.length === 0 && behind.text.trim() === '')
      .map(({ id, body }): Piece => ({ source: body, listing: id, action })),
    ...kpis.map(({ source }): Piece => ({ source, action })),
  ]);
}

function countOf(text: string): number {
  return text.replace(/[^()[\]]/g, '').length;
}

/** What is a counter rather than a closing bracket: "1) to plan; b) to act". */
const counter = /(?:^|[\s;,:])(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4})$/i;

/** The index of the first bracket without its other half, a round one closing a round one; null where there is none. */
function findUnbalanced(text: string): number | null {
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if ('(['.includes(bracket)) open.push(index);
    else if (open.length > 0 && (text[open.at(-1)!] === '(') === (bracket === ')')) open.pop();
    else if (open.length > 0 || bracket === ']' || !counter.test(text.slice(0, index))) return index;
  }
  return open[0] ?? null;
}
