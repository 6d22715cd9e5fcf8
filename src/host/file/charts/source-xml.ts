import { formatAddress, type CellAddress } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import { encodeText } from '../../xml';

/* What a series of a chart shows: references to cells, each with what the cells hold, so that it shows at once. */

/** Cells of one column, one below the other, with what they hold. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cached: readonly (string | number)[];
}

export interface SeriesSource {
  /** The cell with the title of the values. */
  readonly title: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
}

/** `prefix` stands before each element's name, with its colon (ECMA-376 21.2.2.201). */
export function writeTexts(cells: ChartCells, prefix: string): string {
  const points = writePoints(cells, prefix);
  return `<${prefix}strRef>${writeFormula(cells, prefix)}<${prefix}strCache>${points}</${prefix}strCache></${prefix}strRef>`;
}

export function writeNumbers(cells: ChartCells, prefix: string): string {
  const format = `<${prefix}formatCode>General</${prefix}formatCode>`;
  const points = writePoints({ ...cells, cached: cells.cached.map(onlyNumber) }, prefix);
  return `<${prefix}numRef>${writeFormula(cells, prefix)}<${prefix}numCache>${format}${points}</${prefix}numCache></${prefix}numRef>`;
}

/** A text among the numbers is drawn as nothing. */
function onlyNumber(value: string | number): string | number {
  return typeof value === 'number' ? value : '';
}

/** Empty cells are counted and not listed. */
function writePoints({ cached }: ChartCells, prefix: string): string {
  const points = cached.map((value, index) =>
    value === ''
      ? ''
      : `<${prefix}pt idx="${index}"><${prefix}v>${encodeText(String(value))}</${prefix}v></${prefix}pt>`,
  );
  return `<${prefix}ptCount val="${cached.length}"/>${points.join('')}`;
}

function writeFormula({ sheet, area: { from, to } }: ChartCells, prefix: string): string {
  const cells = from.row === to.row ? [from] : [from, to];
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return `<${prefix}f>${encodeText(`${quoted}!${cells.map(formatFixed).join(':')}`)}</${prefix}f>`;
}

/** `$B$7` */
function formatFixed(at: CellAddress): string {
  return formatAddress(at).replace(/^([A-Z]+)/, '$$$1$$');
}
