import { elementsOf, findChild, type Element } from '../markup';
import { formatNumber } from '../number-format';
import { valueOf } from './styles';
import { bullet, readBullet, readSymbol } from '../symbols';

/*
 * Automatic numbering (ECMA-376 part 1, 17.9): a paragraph names a list (num) and a level; lists of one abstract
 * definition count on together, unless a list overrides where it starts.
 */

interface Level {
  readonly start: number;
  readonly format: string;
  /** The label with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Levels are shown in figures, whatever their format. */
  readonly isLegal: boolean;
  /** The level after which this one begins anew, one-based; 0 for never, null for any above. */
  readonly restartsAfter: number | null;
  readonly gap: string;
  readonly style: string | null;
}

interface List {
  readonly id: string;
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  /**
   * Counts a paragraph and gives its label with the gap behind it, e.g. "a) "; empty where the list is unknown.
   * Where `level` is null, the level is the one that names the paragraph's style.
   */
  readonly count: (numId: string, level: number | null, style: string | null) => string;
}

const deepestLevel = 8;

export function startNumbering(root: Element | undefined): Numbering {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    count: (numId, wanted, style) => {
      const list = lists.get(numId);
      if (!list) return '';
      const byStyle = [...list.levels].find(([, level]) => style !== null && level.style === style)?.[0];
      const index = Math.min(Math.max(wanted ?? byStyle ?? 0, 0), deepestLevel);
      const level = list.levels.get(index);
      if (!level) return '';
      const counter = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counter);
      advance(counter, list, index, begun);
      return showLabel(counter, list, level);
    },
  };
}

function advance(counter: (number | undefined)[], list: List, index: number, begun: Set<string>): void {
  const start = list.startOverrides.get(index);
  const key = `${list.id} ${index}`;
  const isOverridden = start !== undefined && !begun.has(key);
  begun.add(key);
  const current = isOverridden ? undefined : counter[index];
  counter[index] = current === undefined ? (start ?? list.levels.get(index)!.start) : current + 1;
  for (let below = index + 1; below <= deepestLevel; below++) {
    const after = list.levels.get(below)?.restartsAfter ?? null;
    if (after === null || (after > 0 && index < after)) counter[below] = undefined;
  }
}

function showLabel(counter: readonly (number | undefined)[], list: List, level: Level): string {
  if (level.format === 'none' && level.text === '') return '';
  if (level.format === 'bullet') return `${readBullet(level.text)} `;
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = list.levels.get(Number(digit) - 1);
    const value = counter[Number(digit) - 1] ?? other?.start ?? 1;
    return formatNumber(value, level.isLegal ? 'decimal' : (other?.format ?? 'decimal'));
  });
  return label === '' ? '' : label + level.gap;
}

function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  if (!root) return new Map();
  const abstracts = new Map(
    elementsOf(root, 'abstractNum').map((one) => [one.attributes.get('abstractNumId') ?? '', one]),
  );
  const links = new Map([...abstracts].map(([id, one]) => [valueOf(one, 'styleLink'), id]));
  return new Map(
    elementsOf(root, 'num').map((num): [string, List] => {
      const id = num.attributes.get('numId') ?? '';
      const named = valueOf(num, 'abstractNumId') ?? '';
      // A list may borrow its definition from a numbering style.
      const link = valueOf(abstracts.get(named), 'numStyleLink');
      const abstractId = (link === null ? undefined : links.get(link)) ?? named;
      const abstract = abstracts.get(abstractId);
      const overrides = elementsOf(num, 'lvlOverride');
      const own = overrides.flatMap((override) => elementsOf(override, 'lvl'));
      const levels = [...(abstract ? elementsOf(abstract, 'lvl') : []), ...own].map(readLevel);
      const startOverrides = overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'startOverride');
        return start === null ? [] : [[Number(override.attributes.get('ilvl')), wholeOf(start, 1)]];
      });
      return [id, { id, abstractId, levels: new Map(levels), startOverrides: new Map(startOverrides) }];
    }),
  );
}

function readLevel(lvl: Element): [number, Level] {
  const format = valueOf(lvl, 'numFmt') ?? 'decimal';
  const fonts = findChild(lvl, 'rPr', 'rFonts')?.attributes;
  const font = fonts?.get('ascii') ?? fonts?.get('hAnsi') ?? '';
  const text = valueOf(lvl, 'lvlText') ?? '';
  const restart = valueOf(lvl, 'lvlRestart');
  const legal = findChild(lvl, 'isLgl');
  const gaps: Readonly<Record<string, string>> = { nothing: '' };
  return [
    wholeOf(lvl.attributes.get('ilvl'), 0),
    {
      start: wholeOf(valueOf(lvl, 'start'), 0),
      format,
      text: format === 'bullet' ? (findChild(lvl, 'lvlPicBulletId') ? bullet : showGlyphs(text, font)) : text,
      isLegal: legal !== undefined && !['0', 'false', 'off'].includes(legal.attributes.get('val') ?? '1'),
      restartsAfter: restart === null ? null : wholeOf(restart, 0),
      gap: gaps[valueOf(lvl, 'suff') ?? 'tab'] ?? ' ',
      style: valueOf(lvl, 'pStyle'),
    },
  ];
}

function showGlyphs(text: string, font: string): string {
  return [...text].map((sign) => readSymbol(sign.codePointAt(0)!, font) ?? sign).join('');
}

function wholeOf(text: string | null | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isSafeInteger(value) ? value : otherwise;
}
