import { HostError, type CellMark, type MarkStyle } from '../../host';
import type { Run } from '../exchange/run';
import { findOwnColours, loadFormats, loadRules, recolour, type OwnColour } from './colours';
import { isOwn, loadNotes, loadPlaces, renote, type PlacedNote } from './notes';
import { findUnreadable } from './unreadable';

/** Notes can be written since this version of the Excel API. */
export const notesApi = '1.18';

/** What marks of ours stand on a sheet, and the notes that are not ours. */
interface Found {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly colours: readonly OwnColour[];
  readonly notes: readonly PlacedNote[];
}

/** Three exchanges, whatever the number of marks. Excel tells of none of it as an edit. */
export function markCells(
  run: Run,
  hasNotes: boolean,
  name: string,
  marks: readonly CellMark[],
  style: MarkStyle,
): Promise<{ readonly left: number }> {
  return unlessUnreadable(run, name, (unreadable) =>
    run(name, async (context) => {
      if (style === 'notes' && !hasNotes) throw new HostError('not-supported', 'notes that an add-in can write');
      const sheet = context.workbook.worksheets.getItem(name);
      const [found] = await findMarks(context, [sheet], hasNotes, unreadable);
      if (!found || found.isProtected) throw new HostError('protected', name);
      recolour(sheet, found.colours, style === 'colour' ? marks : []);
      const left = hasNotes ? renote(sheet, found.notes, style === 'notes' ? marks : []) : 0;
      await context.sync();
      return { left };
    }),
  );
}

/** Four exchanges, whatever the number of sheets; hidden ones are looked through too. */
export function unmarkSheets(run: Run, hasNotes: boolean): Promise<void> {
  return unlessUnreadable(run, null, (unreadable) =>
    run('workbook', async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const found = await findMarks(context, sheets.items, hasNotes, unreadable);
      const marked = found.filter(({ colours, notes }) => colours.length > 0 || notes.some(isOwn));
      const shut = marked.find(({ isProtected }) => isProtected);
      if (shut) throw new HostError('protected', shut.sheet.name);
      for (const { sheet, colours, notes } of marked) {
        recolour(sheet, colours, []);
        renote(sheet, notes, []);
      }
      await context.sync();
    }),
  );
}

async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  hasNotes: boolean,
  unreadable: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const loaded = sheets.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    formats: loadFormats(sheet),
    notes: hasNotes ? loadNotes(sheet) : null,
  }));
  await context.sync();
  const placed = loaded.map(({ sheet, protection, formats, notes }) => ({
    sheet,
    isProtected: protection.protected,
    rules: loadRules(formats, unreadable),
    notes: notes ? loadPlaces(notes) : [],
  }));
  await context.sync();
  return placed.map(({ rules, ...found }) => ({ ...found, colours: findOwnColours(rules) }));
}

/** Tries once more, without the rules that Excel cannot read, where it finds something no more. */
async function unlessUnreadable<T>(
  run: Run,
  sheet: string | null,
  attempt: (unreadable: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(new Set());
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'no-such-sheet')) throw error;
    return attempt(await findUnreadable(run, sheet));
  }
}
