import { formatTarget, type PlacedValue } from '../../reports/placed-value';

/**
 * How many links go in one exchange: as Office.js sends them each is about 700 bytes, and Excel on the web takes 5 MB.
 */
const most = 3_000;

/** A value with the sheet it is to stand on. */
export interface OnSheet {
  readonly sheet: Excel.Worksheet;
  readonly value: PlacedValue;
}

/**
 * Makes links of the cells of the values that lead somewhere; Excel gives them the look of links. The last of them go
 * with what follows, which is to write the cells' texts.
 */
export async function writeLinks(context: Excel.RequestContext, values: readonly OnSheet[]): Promise<void> {
  const links = values.filter(({ value }) => value.target !== null);
  for (const { sheet, value } of links.slice(0, most)) {
    const { row, column, target } = value;
    if (!target) continue;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: formatTarget(target),
      textToDisplay: String(value.value),
    };
  }
  if (links.length <= most) return;
  await context.sync();
  await writeLinks(context, links.slice(most));
}
