import { HostError } from '../../host';
import type { Run } from '../exchange/run';
import { loadFormats } from './colours';

/*
 * A conditional format that was duplicated by hand, or whose removal was undone, Excel lists but cannot read
 * (office-js#6835, #6396), and then tells nothing of the others that are asked for with it. These are never ours to
 * read again, so that they are left; which they are is found by asking for each by itself, only when it has happened.
 */

/** The ids of the formulas that Excel cannot read, on one sheet or, for null, on all. */
export async function findUnreadable(run: Run, sheet: string | null): Promise<ReadonlySet<string>> {
  const names = sheet === null ? await listSheets(run) : [sheet];
  const found = await Promise.all(names.map((name) => findOnSheet(run, name)));
  return new Set(found.flat());
}

function listSheets(run: Run): Promise<readonly string[]> {
  return run('workbook', async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function findOnSheet(run: Run, name: string): Promise<readonly string[]> {
  const ids = await run(name, async (context) => {
    const formats = loadFormats(context.workbook.worksheets.getItem(name));
    await context.sync();
    return formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
  });
  const readable = await Promise.all(ids.map((id) => isReadable(run, name, id)));
  return ids.filter((_, index) => !readable[index]);
}

function isReadable(run: Run, name: string, id: string): Promise<boolean> {
  const reading = run(name, async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
    conditionalFormats.getItem(id).custom.rule.load('formula');
    await context.sync();
    return true;
  });
  return reading.catch((error: unknown) => {
    if (error instanceof HostError && error.code === 'no-such-sheet') return false;
    throw error;
  });
}
