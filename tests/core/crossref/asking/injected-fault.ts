import fc from 'fast-check';

import { formatLabel } from '../../../../src/core/plan/label';
import { formatSeeAlso } from '../../../../src/core/plan/see-also';
import { planRows } from '../../plan-sheet';

/*
 * A plan that is right but for one fault of a kind that planners make. There are no subjects to go by: the titles of
 * the actions say nothing.
 */

export const faultKinds = ['slip', 'look-alike', 'moved', 'dropped', 'relabelled', 'reworded'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FaultyPlan {
  readonly rows: string[][];
  /** As it is to be once the fault is undone. */
  readonly right: string[][];
}

const subjects =
  'valuation origin transit audit scanning wildlife passengers parcels warehouses classification training ports'.split(
    ' ',
  );
const members = 'Fiji Nepal Bhutan Samoa Tonga Mongolia Cambodia Thailand Malaysia Maldives'.split(' ');
const actionCount = 30;

interface Line {
  readonly action: number;
  readonly text: string;
  /** Labels, as typed. */
  readonly targets: readonly string[];
}

interface Draft {
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
}

const label = (action: number) => formatLabel(action + 1, 'doubled');

/** Plans with a fault of the kind; `least` places of each activity at least. */
export const faultyPlan = (kind: FaultKind, least: number): fc.Arbitrary<FaultyPlan> =>
  fc
    .record({
      places: fc.array(fc.uniqueArray(fc.nat(actionCount - 1), { minLength: least, maxLength: 5 }), {
        minLength: 3,
        maxLength: 6,
      }),
      line: fc.nat(),
      pick: fc.nat(),
    })
    .map(({ places, line, pick }) => {
      const right = layOut(places);
      return { right, faulty: spoil(right, kind, line, pick) };
    })
    .filter(({ faulty }) => faulty !== null)
    .map(({ right, faulty }) => ({
      rows: rowsOf(faulty!.draft),
      right: rowsOf(faulty!.right ?? right),
    }));

function layOut(places: readonly (readonly number[])[]): Draft {
  const lines = places.flatMap((unsorted, index) => {
    const actions = [...unsorted].sort((a, b) => a - b);
    return actions.map((action): Line => ({
      action,
      text: `National workshop on ${subjects[index]} control for ${members[index % members.length]}`,
      targets: actions.filter((other) => other !== action).map(label),
    }));
  });
  return { labels: Array.from({ length: actionCount }, (_, at) => label(at)), lines };
}

function rowsOf({ labels, lines }: Draft): string[][] {
  return planRows(
    labels.map((name, action) => ({
      label: name,
      listings: lines
        .filter((line) => line.action === action)
        .map(({ text, targets }) => {
          const seeAlso = formatSeeAlso(
            targets.map((target) => ({ section: 1, label: target })),
            { opening: 'See also', commaBeforeAnd: false },
          );
          return `${text}${seeAlso && ' '}${seeAlso}`;
        }),
    })),
  );
}

/** The draft with the fault, and the right one where that is another than before; null where the fault cannot be put. */
function spoil(
  right: Draft,
  kind: FaultKind,
  line: number,
  pick: number,
): { readonly draft: Draft; readonly right?: Draft } | null {
  const at = line % right.lines.length;
  const own = right.lines[at]!;
  const actions = right.lines.filter(({ text }) => text === own.text).map(({ action }) => action);
  const replace = (changed: Partial<Line>): Draft => ({
    ...right,
    lines: right.lines.map((other, index) => (index === at ? { ...other, ...changed } : other)),
  });
  const mistype = (near: (target: string) => readonly string[]) => {
    const targets = own.targets.flatMap((target, index) =>
      near(target)
        .filter((name) => !actions.some((action) => label(action) === name))
        .map((name) => own.targets.map((other, place) => (place === index ? name : other))),
    );
    return targets.length === 0 ? null : { draft: replace({ targets: targets[pick % targets.length]! }) };
  };
  switch (kind) {
    case 'slip':
      return mistype(nearLabels);
    case 'look-alike':
      return mistype((target) => (/^[ilj]$/.test(target) ? ['i', 'l', 'j'].filter((other) => other !== target) : []));
    case 'moved': {
      const rows = [own.action - 1, own.action + 1].filter(
        (row) => row >= 0 && row < actionCount && !actions.includes(row),
      );
      return rows.length === 0 ? null : { draft: replace({ action: rows[pick % rows.length]! }) };
    }
    case 'dropped':
      return { draft: { ...right, lines: right.lines.filter((_, index) => index !== at) } };
    case 'relabelled': {
      const wrong = [label(actionCount + (pick % 5)), label(actionCount + 6)][pick % 2]!;
      return { draft: { ...right, labels: right.labels.map((name, row) => (row === own.action ? wrong : name)) } };
    }
    case 'reworded': {
      const text = reword(own.text, pick);
      return { draft: replace({ text, targets: [] }), right: replace({ text }) };
    }
  }
}

/** The letter once or twice, and the letters next to it. */
function nearLabels(target: string): readonly string[] {
  const next = [-1, 1].map((step) => String.fromCharCode(target.charCodeAt(0) + step).repeat(target.length));
  return [target.length === 1 ? target + target : target.slice(1), ...next].filter((name) => /^[a-z]+$/.test(name));
}

const rewordings: readonly ((text: string) => string)[] = [
  (text) => text.replace('workshop', 'workshops'),
  (text) => text.replace('National workshop', 'National WS'),
  (text) => text.replace(/(\w)(\w) control/, '$2$1 control'),
  (text) => text.replace('control', 'controls and'),
  (text) => `${text} and Japan`,
  (text) => text.replace('workshop on', 'workshop about the'),
];

function reword(text: string, pick: number): string {
  return rewordings[pick % rewordings.length]!(text);
}
