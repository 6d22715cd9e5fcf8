import { formatAddress, parseAddress, type CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/change';
import { rowAfter } from '../../core/sheet/changing/rows';
import type { Severity } from '../../core/sheet/finding';
import type { CellMark, MarkStyle } from '../host';
import { formatNote, isOwnNote } from '../note-text';

/** Colours of ours and notes, ours and others', by address. */
export interface OverCells {
  readonly colours: ReadonlyMap<string, Severity>;
  readonly notes: ReadonlyMap<string, string>;
}

const nothing: OverCells = { colours: new Map(), notes: new Map() };

/** The marks of a workbook in memory. */
export function keepMarks() {
  const kept = new Map<string, OverCells>();
  const on = (sheet: string): OverCells => kept.get(sheet) ?? nothing;
  const clean = ({ notes }: OverCells): OverCells => ({
    colours: new Map(),
    notes: new Map([...notes].filter(([, content]) => !isOwnNote(content))),
  });

  return {
    on,
    /** Gives how many cells have somebody else's note. */
    mark(sheet: string, marks: readonly CellMark[], style: MarkStyle): number {
      const { colours, notes } = clean(on(sheet));
      const free = marks.filter(({ at }) => !notes.has(formatAddress(at)));
      const placed = <Value>(cells: readonly CellMark[], valueOf: (mark: CellMark) => Value): [string, Value][] =>
        cells.map((mark) => [formatAddress(mark.at), valueOf(mark)]);
      kept.set(sheet, {
        colours: style === 'colour' ? new Map(placed(marks, ({ severity }) => severity)) : colours,
        notes: style === 'notes' ? new Map([...notes, ...placed(free, ({ text }) => formatNote(text))]) : notes,
      });
      return style === 'notes' ? marks.length - free.length : 0;
    },
    unmark(): void {
      for (const [sheet, over] of kept) kept.set(sheet, clean(over));
    },
    /** Takes what lies over the cells of a sheet along with their rows. */
    carry(sheet: string, change: SheetChange): void {
      const { colours, notes } = on(sheet);
      kept.set(sheet, { colours: carryPlaces(colours, change), notes: carryPlaces(notes, change) });
    },
    writeNote(sheet: string, at: CellAddress, content: string): void {
      const { colours, notes } = on(sheet);
      kept.set(sheet, { colours, notes: new Map([...notes, [formatAddress(at), content]]) });
    },
  };
}

function carryPlaces<Value>(placed: ReadonlyMap<string, Value>, change: SheetChange): ReadonlyMap<string, Value> {
  return new Map(
    [...placed].flatMap(([address, value]): [string, Value][] => {
      const at = parseAddress(address);
      const row = at && rowAfter(change, at.row);
      return at === null || row === null ? [] : [[formatAddress({ ...at, row }), value]];
    }),
  );
}
