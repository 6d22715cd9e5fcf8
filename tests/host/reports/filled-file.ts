import { formatAddress, parseAddress, type CellAddress } from '../../../src/core/sheet/address';
import { formatArea, parseArea } from '../../../src/core/sheet/area';
import { heldText } from '../../../src/host/reports/carry/earlier-table';
import { heldValue, type HeldContent } from '../../../src/host/reports/earlier-sheet';
import { escape, type Parts } from '../file/sketched-file';

/* What a person does to a saved file in Excel, done to its parts. */

export interface SheetParts {
  readonly path: string;
  /** The part of its table. */
  readonly table: string;
}

export function findSheetParts(parts: Parts, name: string): SheetParts {
  const workbook = parts['xl/workbook.xml']!;
  const tag = [...workbook.matchAll(/<sheet [^>]*>/g)]
    .map(([each]) => each)
    .find((each) => attribute(each, 'name') === name)!;
  const path = `xl/${targetOf(parts['xl/_rels/workbook.xml.rels']!, (each) => attribute(each, 'Id') === attribute(tag, 'r:id'))}`;
  const links = parts[path.replace('worksheets/', 'worksheets/_rels/') + '.rels']!;
  const table = targetOf(links, (each) => attribute(each, 'Type').endsWith('/table'));
  return { path, table: `xl/tables/${table.split('/').at(-1)!}` };
}

/** Puts a content into a cell; a table takes in what is typed right beside it, or right below. */
export function fillCell(parts: Parts, { path, table }: SheetParts, at: CellAddress, content: HeldContent): Parts {
  return { ...parts, [path]: putCell(parts[path]!, at, content), [table]: widenTable(parts[table]!, at, content) };
}

/** With its "=" ; null where the cell has none. */
export function readFormula(xml: string, at: CellAddress): string | null {
  const cell = cellsOf(xml).find(({ address }) => address === formatAddress(at));
  const formula = /<f[^>]*>([^<]*)<\/f>/.exec(cell?.text ?? '')?.[1];
  return formula === undefined ? null : `=${unescape(formula)}`;
}

function putCell(xml: string, at: CellAddress, content: HeldContent): string {
  const others = cellsOf(xml).filter(({ address }) => address !== formatAddress(at));
  const cells = [...others, { address: formatAddress(at), text: writeCell(at, content) }].map(({ address, text }) => ({
    ...parseAddress(address)!,
    text,
  }));
  const rowTags = new Map(
    [...xml.matchAll(/<row [^>]*?\/?>/g)].map(([tag]) => [
      Number(attribute(tag, 'r')) - 1,
      tag.replace(/\s*\/?>$/, '>'),
    ]),
  );
  const rows = [...new Set([...rowTags.keys(), at.row])].sort((a, b) => a - b);
  const data = rows.map((row) => {
    const within = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `${rowTags.get(row) ?? `<row r="${row + 1}">`}${within.map(({ text }) => text).join('')}</row>`;
  });
  return xml.replace(/<sheetData\/>|<sheetData>[^]*<\/sheetData>/, () => `<sheetData>${data.join('')}</sheetData>`);
}

function cellsOf(xml: string): readonly { readonly address: string; readonly text: string }[] {
  return [...xml.matchAll(/<c [^>]*?(?:\/>|>[^]*?<\/c>)/g)].map(([text]) => ({ address: attribute(text, 'r'), text }));
}

function writeCell(at: CellAddress, content: HeldContent): string {
  const value = heldValue(content);
  const formula =
    typeof content === 'object' && 'formula' in content ? `<f>${escape(content.formula.slice(1))}</f>` : '';
  const r = `r="${formatAddress(at)}"`;
  if (typeof value === 'number') return `<c ${r}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${r} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `<c ${r} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== '') return `<c ${r} t="str">${formula}<v>${escape(value)}</v></c>`;
  return `<c ${r} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

function widenTable(xml: string, at: CellAddress, content: HeldContent): string {
  const ref = attribute(/<table [^>]*>/.exec(xml)![0], 'ref');
  const { from, to } = parseArea(ref)!;
  const isBeside = at.column === to.column + 1 && from.row <= at.row && at.row <= to.row;
  const isBelow = at.row === to.row + 1 && from.column <= at.column && at.column <= to.column;
  if (!isBeside && !isBelow) return xml;
  const area = { from, to: { row: to.row + (isBelow ? 1 : 0), column: to.column + (isBeside ? 1 : 0) } };
  const wider = xml.replaceAll(`ref="${ref}"`, `ref="${formatArea(area)}"`);
  if (!isBeside) return wider;
  const columns = [...wider.matchAll(/<tableColumn /g)].length + 1;
  const ids = [...wider.matchAll(/<tableColumn [^>]*>/g)].map(([tag]) => Number(attribute(tag, 'id')));
  const added = `<tableColumn id="${Math.max(...ids) + 1}" name="${escape(heldText(content))}"/></tableColumns>`;
  return wider
    .replace(/<tableColumns count="\d+"/, `<tableColumns count="${columns}"`)
    .replace('</tableColumns>', () => added);
}

function attribute(tag: string, name: string): string {
  return unescape(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function targetOf(links: string, isIt: (tag: string) => boolean): string {
  const tag = [...links.matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find(isIt)!;
  return attribute(tag, 'Target').replace(/^\/xl\//, '');
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
