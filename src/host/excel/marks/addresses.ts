import { compareAddresses, formatAddress, type CellAddress } from '../../../core/sheet/address';
import { formatArea } from '../../../core/sheet/area';

/** Excel refuses or cuts longer ones: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
const longest = 8_192;

/** The addresses of cells, those that follow each other down a column as one area, in as few texts as Excel takes. */
export function formatAddresses(cells: readonly CellAddress[]): readonly string[] {
  const texts: string[] = [];
  for (const area of areasOf(cells)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= longest) texts[texts.length - 1] = `${last},${area}`;
    else texts.push(area);
  }
  return texts;
}

function areasOf(cells: readonly CellAddress[]): readonly string[] {
  const strips: { readonly from: CellAddress; readonly to: CellAddress }[] = [];
  for (const at of [...cells].sort((a, b) => a.column - b.column || compareAddresses(a, b))) {
    const last = strips.at(-1);
    if (last?.to.column === at.column && at.row <= last.to.row + 1) strips[strips.length - 1] = { ...last, to: at };
    else strips.push({ from: at, to: at });
  }
  return strips.map(({ from, to }) => (from.row === to.row ? formatAddress(from) : formatArea({ from, to })));
}
