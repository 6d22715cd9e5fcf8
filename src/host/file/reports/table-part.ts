import { formatArea, type Area } from '../../../core/sheet/area';
import { encodeAttribute } from '../../xml';
import { decodeCellText, encodeCellText } from '../cell-text';
import { findElements, highest, removeElements, rootPrefix } from '../package/edit-xml';

/**
 * The part of an Excel table that stands already, over another area and with other columns: its looks, its row of totals,
 * what it filters by and what Excel knows of its columns stay. The same part where nothing of it changes.
 */
export function renewTable(xml: string, area: Area, titles: readonly string[]): string {
  const prefix = rootPrefix(xml);
  const [before, now] = [columnsOf(xml), titles.map((title) => encodeCellText(title))];
  const renamed = before.map(({ title }) => title).join('\n') === now.join('\n') ? xml : withColumns(xml, now);
  const totals = hasTotals(xml) ? 1 : 0;
  const whole = { from: area.from, to: { row: area.to.row + totals, column: area.to.column } };
  const root = findElements(renamed, `${prefix}table`)[0]!;
  if (root.attributes.get('ref') === formatArea(whole)) return renamed;
  // The order in which somebody sorted the rows is not theirs any more.
  const unsorted = removeElements(renamed, `${prefix}sortState`, () => true);
  const filtered = withRef(unsorted, `${prefix}autoFilter`, formatArea(area));
  return withRef(filtered, `${prefix}table`, formatArea(whole));
}

/** Whether the last row of the table's area is a row of totals. */
export function hasTotals(xml: string): boolean {
  const root = findElements(xml, `${rootPrefix(xml)}table`)[0];
  return Number(root?.attributes.get('totalsRowCount') ?? 0) > 0;
}

function columnsOf(xml: string): readonly { readonly title: string; readonly xml: string }[] {
  return findElements(xml, `${rootPrefix(xml)}tableColumn`).map(({ tag, end, attributes }) => {
    return { title: encodeCellText(decodeCellText(attributes.get('name') ?? '')), xml: xml.slice(tag.start, end) };
  });
}

/** New columns get ids after the highest; filters go with their columns. */
function withColumns(xml: string, titles: readonly string[]): string {
  const prefix = rootPrefix(xml);
  const before = columnsOf(xml);
  const known = new Map(before.map((column) => [column.title.toLowerCase(), column.xml]));
  let id = highest(xml, 'tableColumn', 'id');
  const columns = titles.map(
    (title) =>
      known.get(title.toLowerCase()) ?? `<${prefix}tableColumn id="${++id}" name="${encodeAttribute(title)}"/>`,
  );
  const section = findElements(xml, `${prefix}tableColumns`)[0]!;
  const list = `<${prefix}tableColumns count="${columns.length}">${columns.join('')}</${prefix}tableColumns>`;
  const listed = xml.slice(0, section.tag.start) + list + xml.slice(section.end);
  const places = titles.map((title) => title.toLowerCase());
  return findElements(listed, `${prefix}filterColumn`).reduceRight((written, { tag, end, attributes }) => {
    const title = before[Number(attributes.get('colId'))]?.title.toLowerCase();
    const place = title === undefined ? -1 : places.indexOf(title);
    const filter = listed
      .slice(tag.start, end)
      .replace(/(\scolId\s*=\s*["'])\d+/, (_, opening: string) => `${opening}${place}`);
    return written.slice(0, tag.start) + (place < 0 ? '' : filter) + written.slice(end);
  }, listed);
}

function withRef(xml: string, name: string, ref: string): string {
  const element = findElements(xml, name)[0];
  if (!element) return xml;
  const { tag } = element;
  const attributes = tag.attributes.replace(/(\sref\s*=\s*["'])[^"']*/, (_, opening: string) => opening + ref);
  return `${xml.slice(0, tag.start)}<${tag.name}${attributes}${tag.kind === 'empty' ? '/>' : '>'}${xml.slice(tag.end)}`;
}
