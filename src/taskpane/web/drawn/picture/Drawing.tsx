import { useEffect, useMemo, useRef } from 'react';
import { shadesOf, type Matrix } from '../../../../core/crossref/map/matrix';
import type { Square } from './cursor';
import { drawShade, findBorders, type Geometry } from './geometry';

/** What there is to see of a matrix; `at` is the square pointed at. */
export function Drawing({
  matrix,
  geometry,
  at,
  follow,
  strong,
}: {
  readonly matrix: Matrix;
  readonly geometry: Geometry;
  readonly at: Square | null;
  /** The square pointed at comes into sight where the drawing is scrolled. */
  readonly follow: boolean;
  /** Names that are written stronger. */
  readonly strong: ReadonlySet<string>;
}) {
  const paths = useMemo(
    () => shadesOf(matrix).map((_, shade, all) => drawShade(matrix.cells, shade, all.length, geometry)),
    [matrix, geometry],
  );
  const { square, gutter, names } = geometry;
  const side = square * matrix.lines.length;
  const borders = [0, ...findBorders(matrix), matrix.lines.length].map((line) => gutter + line * square + 0.5);
  return (
    <g aria-hidden="true">
      {at && (
        <path
          d={`M${gutter} ${gutter + at.row * square}h${side}v${square}h${-side}zM${gutter + at.column * square} ${gutter}h${square}v${side}h${-square}z`}
          className="web-cross"
        />
      )}
      {matrix.of === 'actions' && <path d={`M${gutter} ${gutter}l${side} ${side}`} className="web-diagonal" />}
      {paths.map((path, shade) => (
        <path key={shade} d={path} className="web-shade" style={{ fillOpacity: opacityOf(shade, paths.length) }} />
      ))}
      <path
        d={borders.map((place) => `M${gutter} ${place}h${side}M${place} ${gutter}v${side}`).join('')}
        className="web-border"
      />
      {names && <Names matrix={matrix} geometry={geometry} at={at} strong={strong} />}
      {at && <At at={at} follow={follow} geometry={geometry} />}
    </g>
  );
}

/** How much of the page shows through: what shares least must still be seen on it. */
export function opacityOf(shade: number, shades: number): number {
  return 0.5 + (0.5 * (shade + 1)) / shades;
}

/** In pixels. */
const largestName = 9;

function Names({
  matrix,
  geometry: { square, gutter },
  at,
  strong,
}: {
  readonly matrix: Matrix;
  readonly geometry: Geometry;
  readonly at: Square | null;
  readonly strong: ReadonlySet<string>;
}) {
  const fontSize = Math.min(square, largestName);
  const look = (line: number, chosen: number | undefined, name: string) =>
    line === chosen || strong.has(name) ? 'web-name web-strong' : 'web-name';
  return (
    <>
      {matrix.lines.map(({ name }, line) => {
        const middle = gutter + (line + 0.5) * square;
        return (
          <g key={line} style={{ fontSize }}>
            <text x={gutter - 3} y={middle} className={look(line, at?.row, name)}>
              {name}
            </text>
            <text transform={`translate(${middle} ${gutter - 3}) rotate(90)`} className={look(line, at?.column, name)}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function At({
  at: { row, column },
  follow,
  geometry: { square, gutter },
}: {
  readonly at: Square;
  readonly follow: boolean;
  readonly geometry: Geometry;
}) {
  const frame = useRef<SVGRectElement>(null);
  useEffect(() => {
    if (follow) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, column, follow]);
  return (
    <rect
      ref={frame}
      x={gutter + column * square}
      y={gutter + row * square}
      width={square}
      height={square}
      className="web-at"
    />
  );
}
