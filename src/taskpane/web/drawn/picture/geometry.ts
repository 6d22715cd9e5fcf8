import { shadeOf, type Matrix, type MatrixCell } from '../../../../core/crossref/map/matrix';

/*
 * Where a matrix has what, in pixels of its own drawing: names on the left and above, squares behind them.
 */

export interface Geometry {
  /** Width and height of a square. */
  readonly square: number;
  /** Room for the names. */
  readonly gutter: number;
  /** Whether the names find room beside their squares. */
  readonly names: boolean;
  /** Width and height of all. */
  readonly size: number;
}

const smallest = 6;
const legible = 8;
const largest = { actions: 16, sections: 40 } as const;
const gutters = { actions: 36, sections: 20 } as const;

/** As large as the room allows; where that is too small, it runs out of the room and is scrolled. */
export function measure({ of, lines }: Matrix, room: number): Geometry {
  const squareFor = (gutter: number) => Math.floor((room - gutter) / Math.max(1, lines.length));
  const named = Math.min(squareFor(gutters[of]), largest[of]);
  const names = named >= legible;
  const gutter = names ? gutters[of] : 0;
  const square = names ? named : Math.max(smallest, Math.min(squareFor(0), legible));
  // One more pixel for the border on the right.
  return { square, gutter, names, size: gutter + square * lines.length + 1 };
}

/** All squares of a shade as one path: however many there are, it is one element. Lighter squares are smaller, too. */
export function drawShade(cells: readonly MatrixCell[], shade: number, shades: number, geometry: Geometry): string {
  const { square, gutter } = geometry;
  const side = Math.max(2, Math.round((square - 1) * (0.55 + (0.45 * (shade + 1)) / shades)));
  const inset = (square - side) / 2;
  return cells
    .filter(({ activities }) => shadeOf(activities.length) === shade)
    .flatMap(({ lines: [one, other] }) =>
      one === other
        ? [[one, other]]
        : [
            [one, other],
            [other, one],
          ],
    )
    .map(([row, column]) => {
      const [x, y] = [gutter + column! * square + inset, gutter + row! * square + inset];
      return `M${x} ${y}h${side}v${side}h${-side}z`;
    })
    .join('');
}

/** Where one section ends and the next begins: the positions of the first lines of all sections but the first. */
export function findBorders({ lines }: Matrix): readonly number[] {
  return lines.flatMap(({ section }, at) => (at > 0 && section !== lines[at - 1]!.section ? [at] : []));
}
