import { useMemo, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { shadesOf, type Matrix, type MatrixCell } from '../../../../core/crossref/map/matrix';
import { planWebWords as words } from '../../../../core/words/web/plan-web';
import { findCell, indexSquares, step, type Square } from './cursor';
import { Drawing, opacityOf } from './Drawing';
import { measure } from './geometry';
import { useWidth } from './useWidth';

/** Which rows share activities, as squares; what the one pointed at means is said below it. */
export function Picture({
  matrix,
  strong,
  focus,
  onOpen,
}: {
  readonly matrix: Matrix;
  /** Names that are written stronger. */
  readonly strong: ReadonlySet<string>;
  /** Set to what takes the focus. */
  readonly focus: RefObject<SVGSVGElement>;
  readonly onOpen: (cell: MatrixCell) => void;
}) {
  const [room, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<Square | null>(null);
  const [byKey, setByKey] = useState(false);
  const squares = useMemo(() => indexSquares(matrix), [matrix]);
  const geometry = useMemo(() => measure(matrix, width), [matrix, width]);
  const { square, gutter, size } = geometry;

  const find = (event: MouseEvent<SVGSVGElement>): Square | null => {
    const box = event.currentTarget.getBoundingClientRect();
    // A page at twice the size gives both in its own measure.
    const scale = size / box.width;
    const place = (from: number) => Math.floor((from * scale - gutter) / square);
    const [column, row] = [place(event.clientX - box.left), place(event.clientY - box.top)];
    const isWithin = [row, column].every((line) => line >= 0 && line < matrix.lines.length);
    return isWithin ? { row, column } : null;
  };
  const point = (event: MouseEvent<SVGSVGElement>) => {
    const found = find(event);
    if (found?.row === at?.row && found?.column === at?.column) return;
    setAt(found);
    setByKey(false);
  };
  const open = (chosen: Square | null) => {
    const cell = chosen && findCell(squares, chosen);
    if (cell) onOpen(cell);
  };
  const press = (event: KeyboardEvent) => {
    const opens = event.key === 'Enter' || event.key === ' ';
    const next = opens ? null : step(squares, at, event.key);
    if (opens) open(at);
    if (opens || next) event.preventDefault();
    if (!next) return;
    setAt(next);
    setByKey(true);
  };
  return (
    <>
      <div ref={room} className="web-picture">
        {width > 0 && (
          <svg
            ref={focus}
            width={size}
            height={size}
            role="application"
            tabIndex={0}
            aria-label={words.picture[matrix.of]}
            className="web-matrix"
            onPointerMove={point}
            onPointerLeave={() => setAt(null)}
            onClick={(event) => open(find(event))}
            onKeyDown={press}
          >
            <Drawing matrix={matrix} geometry={geometry} at={at} follow={byKey} strong={strong} />
          </svg>
        )}
      </div>
      <p className="web-said" aria-live="polite">
        {at ? say(matrix, at, findCell(squares, at)) : words.picture.hint}
      </p>
      <Shades matrix={matrix} />
    </>
  );
}

function say({ of, lines }: Matrix, { row, column }: Square, cell: MatrixCell | null): string {
  const [one, other] = row < column ? [row, column] : [column, row];
  return words.between(lines[one]!.name, lines[other]!.name, cell?.activities.length ?? 0, of);
}

/** What the shades stand for. */
function Shades({ matrix }: { readonly matrix: Matrix }) {
  const shades = shadesOf(matrix);
  return (
    <ul className="plain web-legend">
      {shades.map(({ from, to }, shade) => {
        const side = 7 + (5 * (shade + 1)) / shades.length;
        return (
          <li key={from}>
            <svg width="12" height="12" aria-hidden="true" focusable="false">
              <rect
                x={(12 - side) / 2}
                y={(12 - side) / 2}
                width={side}
                height={side}
                className="web-shade"
                style={{ fillOpacity: opacityOf(shade, shades.length) }}
              />
            </svg>{' '}
            {words.picture.shade(from, to)}
          </li>
        );
      })}
    </ul>
  );
}
