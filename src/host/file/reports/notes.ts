import { formatAddress, isSameAddress, parseAddress, type CellAddress } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import { readAttributes, scanTags } from '../../xml';
import { findText, withText, type Package } from '../package/package';
import { readRelationships } from '../package/relationships';
import type { Moves } from './cells/moves';

/*
 * Notes that the planner has put to cells of a table go with their rows. A note is a comment (ECMA-376 18.7.3), its box a
 * shape of a legacy drawing that names the cell once more, and the talk of a newer Excel a part of its own.
 */

/** Where a note goes, by the address of its cell; only those that go anywhere. */
type Goings = ReadonlyMap<string, CellAddress>;

/** `table` is where the table stands now; notes of rows that are gone stand below it, one below the other. */
export function moveNotes(pack: Package, sheetPath: string, moves: Moves, table: Area): Package {
  const links = readRelationships(pack, sheetPath);
  const notes = links.flatMap(({ kind, target }) =>
    kind === 'comments' ? readPlaces(findText(pack, target) ?? '') : [],
  );
  const goings = findGoings(notes, moves, table);
  if (goings.size === 0) return pack;
  return links.reduce((moved, { kind, target }) => {
    const xml = findText(moved, target);
    if (xml === undefined) return moved;
    if (kind === 'vmlDrawing') return withText(moved, target, moveShapes(xml, goings));
    const isSaid = kind === 'comments' || kind === 'threadedComment';
    return isSaid ? withText(moved, target, moveComments(xml, goings)) : moved;
  }, pack);
}

function readPlaces(comments: string): readonly CellAddress[] {
  return [...scanTags(comments)].flatMap((tag) =>
    tag.local === 'comment' && tag.kind !== 'close' ? (parseAddress(readAttributes(tag).get('ref') ?? '') ?? []) : [],
  );
}

function findGoings(notes: readonly CellAddress[], moves: Moves, table: Area): Goings {
  const goings = new Map<string, CellAddress>();
  const taken = new Set(notes.flatMap((at) => (moves.now(at) ? [formatAddress(moves.now(at)!)] : [])));
  for (const at of notes) {
    const now = moves.now(at) ?? firstFree(taken, { row: table.to.row + 1, column: at.column });
    taken.add(formatAddress(now));
    if (!isSameAddress(now, at)) goings.set(formatAddress(at), now);
  }
  return goings;
}

function firstFree(taken: ReadonlySet<string>, { row, column }: CellAddress): CellAddress {
  for (let down = row; ; down++) if (!taken.has(formatAddress({ row: down, column }))) return { row: down, column };
}

function moveComments(xml: string, goings: Goings): string {
  return xml.replace(
    /(<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref=["'])([A-Z]+\d+)/g,
    (written, start: string, ref: string) => {
      const now = goings.get(ref);
      return now ? start + formatAddress(now) : written;
    },
  );
}

/** A shape's anchor says in which columns and rows its corners lie: left, its offset, top, its offset, right, and so on. */
function moveShapes(xml: string, goings: Goings): string {
  return xml.replace(/<(\w+:)?ClientData\b[^]*?<\/\1?ClientData>/g, (shape) => {
    const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
    const now = row === null || column === null ? undefined : goings.get(formatAddress({ row, column }));
    if (!now) return shape;
    const by = [now.column - column!, 0, now.row - row!, 0];
    return withNumber(withNumber(shape, 'Row', now.row), 'Column', now.column).replace(
      /(<(?:\w+:)?Anchor>)([^<]*)/,
      (_, start: string, corners: string) =>
        start +
        corners
          .split(',')
          .map((each, index) => Number(each) + by[index % by.length]!)
          .join(', '),
    );
  });
}

function numberIn(shape: string, name: string): number | null {
  const found = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape);
  return found ? Number(found[1]) : null;
}

function withNumber(shape: string, name: string, number: number): string {
  return shape.replace(new RegExp(`(<(?:\\w+:)?${name}>\\s*)\\d+`), (_, start: string) => start + number);
}
