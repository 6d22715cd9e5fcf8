import { formatArea, type Area } from '../../core/sheet/area';
import { encodeAttribute } from '../xml';
import { encodeCellText } from './cell-text';
import { xmlHead } from './package/relationships';
import { mainNamespace } from './workbook';

/** An Excel table; its first row holds the titles. */
export interface TableSketch {
  readonly name: string;
  readonly titles: readonly string[];
  /** A built-in style, e.g. `TableStyleMedium2`. */
  readonly style: string;
  readonly area: Area;
}

/** The table's part, with a filter over all of it. `id` is unique among the workbook's tables. */
export function writeTable({ name, titles, style, area }: TableSketch, id: number): string {
  const ref = formatArea(area);
  const columns = titles.map(
    (title, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(encodeCellText(title))}"/>`,
  );
  const called = encodeAttribute(name);
  return (
    `${xmlHead}<table xmlns="${mainNamespace}" id="${id}" name="${called}" displayName="${called}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${encodeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    `showColumnStripes="0"/></table>`
  );
}

/** How a sheet names its table; `link` is the id of its relationship to it, null where it has none. */
export function writeTableParts(link: string | null): string {
  return link === null ? '' : `<tableParts count="1"><tablePart r:id="${link}"/></tableParts>`;
}
