import { formatRef, isNumber, parseRef } from '../../../plan/label';
import type { Index } from '../../web';

/*
 * Names of actions that are taken for each other: a letter doubled or not, letters that look alike, the same label in
 * another section, the row above or below.
 */

/** How one name may have been typed for another, the likeliest slip first. */
export type Slip = 'look-alike' | 'doubled' | 'section' | 'neighbour';

export interface NearName {
  readonly action: string;
  readonly slip: Slip;
}

/** i, l and j stand for each other, as the digit one does: II is read as ll where that names an action. */
const alike = ['i', 'l', 'j'];
const longest = 4;

/** The actions whose names are near one that was typed, the likeliest first. */
export function findNearNames(typed: string, index: Index): readonly NearName[] {
  const parsed = parseRef(typed);
  if (!parsed) return [];
  const { section, label } = parsed;
  const found = new Map<string, Slip>();
  const add = (slip: Slip, name: string) => {
    if (name !== typed && index.actions.has(name) && !found.has(name)) found.set(name, slip);
  };
  const letter = label.slice(0, 1);
  const isRepeated = !isNumber(label) && [...label].every((other) => other === letter);
  if (isRepeated) {
    if (alike.includes(letter))
      for (const other of alike) add('look-alike', formatRef(section, other.repeat(label.length)));
    for (let length = 1; length <= longest; length++) add('doubled', formatRef(section, letter.repeat(length)));
  }
  for (const other of index.plan.sections) add('section', formatRef(other.number, label));
  for (const near of [...neighboursOf(typed, index), ...nextLabels(section, label, isRepeated)]) add('neighbour', near);
  return [...found].map(([action, slip]) => ({ action, slip }));
}

/** Whether two actions stand in rows next to each other. */
export function areNeighbours(one: string, other: string, index: Index): boolean {
  return neighboursOf(one, index).includes(other);
}

function neighboursOf(name: string, index: Index): readonly string[] {
  const [action, place] = [index.actions.get(name), index.order.get(name)];
  if (!action || place === undefined) return [];
  return [index.inOrder[place - 1], index.inOrder[place + 1]].flatMap((near) =>
    near && near.section === action.section ? [near.ref] : [],
  );
}

/** b and c, bb and cc, 3 and 4: where one of them names no action, too. */
function nextLabels(section: number, label: string, isRepeated: boolean): readonly string[] {
  if (isNumber(label)) return [Number(label) - 1, Number(label) + 1].map((next) => formatRef(section, String(next)));
  if (!isRepeated) return [];
  const code = label.charCodeAt(0);
  return [code - 1, code + 1].map((next) => formatRef(section, String.fromCharCode(next).repeat(label.length)));
}
