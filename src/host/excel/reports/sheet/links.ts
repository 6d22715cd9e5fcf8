import { formatTarget, type PlacedValue } from '../../../reports/placed-value';

/**
 * How many links go in one exchange: as Office.js sends them each is about 700 bytes, and Excel on the web takes 5 MB.
 */
const most = 3_000;

/**
 * Makes links of the cells of the values that lead somewhere; Excel gives them the look of links. The last of them go
 * with what follows, which is to write the cells' texts.
 */
export async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  values: readonly PlacedValue[],
): Promise<void> {
  const links = values.filter(({ target }) => target !== null);
  for (const { row, column, value, target } of links.slice(0, most)) {
    if (!target) continue;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: formatTarget(target),
      textToDisplay: String(value),
    };
  }
  if (links.length <= most) return;
  await context.sync();
  await writeLinks(context, sheet, links.slice(most));
}
