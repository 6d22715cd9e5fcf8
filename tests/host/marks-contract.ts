import type { Severity } from '../../src/core/sheet/finding';
import type { CellMark, Marks, Sheets, Watch } from '../../src/host/host';
import { at } from './host-contract';
import type { SheetSketch } from './sketch';

/** What lies over the cells of a sheet, by address. */
export interface OverCells {
  readonly colours: ReadonlyMap<string, Severity>;
  readonly notes: ReadonlyMap<string, string>;
}

/** A host that marks cells, with the means to play the person at the sheet and to see what they see. */
export interface MarkedHost {
  readonly host: Sheets & Watch & Marks;
  writeNote(sheet: string, address: string, content: string): void;
  look(sheet: string): OverCells;
}

/** What a host that marks cells owes to the pane. Called by the test of each adapter that offers Marks. */
export function describeMarksContract(
  name: string,
  open: (sheets: readonly SheetSketch[]) => Promise<MarkedHost>,
): void {
  const plan: SheetSketch = { name: 'Plan', cells: { A1: 'Annual plan', B2: 'One', B3: 'Two' } };
  const sheets = [plan, { name: 'Other', cells: { A1: 'x' } }];

  describe(`${name} keeps the contract of a marking host`, () => {
    test('colours each cell by its severity', async () => {
      const { host, look } = await open(sheets);
      await host.mark('Plan', [mark('B2', 'error'), mark('B3', 'warning'), mark('D9', 'info')], 'colour');
      expect([...look('Plan').colours].sort()).toEqual([
        ['B2', 'error'],
        ['B3', 'warning'],
        ['D9', 'info'],
      ]);
    });

    test('writes what is said of a cell into a note', async () => {
      const { host, look } = await open(sheets);
      expect(await host.mark('Plan', [mark('B2', 'error', 'No such action.\nWrite 1-(b).')], 'notes')).toEqual({
        left: 0,
      });
      expect([...look('Plan').notes.keys()]).toEqual(['B2']);
      expect(look('Plan').notes.get('B2')).toContain('No such action.\nWrite 1-(b).');
    });

    test.each(['colour', 'notes'] as const)('puts new marks in place of earlier ones by %s', async (style) => {
      const { host, look } = await open(sheets);
      await host.mark('Plan', [mark('A1', 'info'), mark('B2', 'error')], style);
      await host.mark('Plan', [mark('B2', 'warning', 'Another'), mark('B3', 'error')], 'colour');
      expect(look('Plan').notes.size).toBe(0);
      expect([...look('Plan').colours].sort()).toEqual([
        ['B2', 'warning'],
        ['B3', 'error'],
      ]);
      await host.mark('Plan', [mark('B2', 'warning', 'Another')], 'notes');
      expect(look('Plan').colours.size).toBe(0);
      expect([...look('Plan').notes.keys()]).toEqual(['B2']);
      expect(look('Plan').notes.get('B2')).toContain('Another');
    });

    test('leaves marks on other sheets when it marks one', async () => {
      const { host, look } = await open(sheets);
      await host.mark('Other', [mark('A1', 'error')], 'colour');
      await host.mark('Plan', [mark('B2', 'error')], 'notes');
      expect(look('Other').colours.size).toBe(1);
    });

    test('takes every mark off every sheet', async () => {
      const { host, look } = await open(sheets);
      await host.mark('Other', [mark('A1', 'error')], 'colour');
      await host.mark('Plan', [mark('B2', 'error'), mark('B3', 'error')], 'notes');
      await host.unmark();
      for (const sheet of ['Plan', 'Other']) {
        expect({ colours: look(sheet).colours.size, notes: look(sheet).notes.size }).toEqual({ colours: 0, notes: 0 });
      }
    });

    test('leaves a note that a person wrote, and counts its cell', async () => {
      const { host, look, writeNote } = await open(sheets);
      writeNote('Plan', 'B2', 'Ask the office');
      expect(await host.mark('Plan', [mark('B2', 'error'), mark('B3', 'error')], 'notes')).toEqual({ left: 1 });
      expect(look('Plan').notes.get('B2')).toBe('Ask the office');
      await host.unmark();
      expect([...look('Plan').notes]).toEqual([['B2', 'Ask the office']]);
    });

    test('takes a note of ours that a person has written in for that person’s', async () => {
      const { host, look, writeNote } = await open(sheets);
      await host.mark('Plan', [mark('B2', 'error', 'No such action.')], 'notes');
      const changed = look('Plan').notes.get('B2')!.replace('No such action.', 'No such action. Asked on Monday.');
      writeNote('Plan', 'B2', changed);
      expect(await host.mark('Plan', [mark('B2', 'error')], 'notes')).toEqual({ left: 1 });
      await host.unmark();
      expect(look('Plan').notes.get('B2')).toBe(changed);
    });

    test('changes no cell', async () => {
      const { host } = await open(sheets);
      const before = await host.read('Plan');
      await host.mark('Plan', [mark('A1', 'error'), mark('D9', 'error')], 'notes');
      await host.mark('Plan', [mark('A1', 'error'), mark('D9', 'error')], 'colour');
      expect(await host.read('Plan')).toEqual(before);
    });

    test.each(['colour', 'notes'] as const)('is not heard as an edit when it marks by %s', async (style) => {
      const { host } = await open(sheets);
      const heard: string[] = [];
      await host.onEdit(({ sheet }) => heard.push(sheet));
      await host.mark('Plan', [mark('B2', 'error')], style);
      await host.unmark();
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(heard).toEqual([]);
    });

    test.each(['colour', 'notes'] as const)('refuses to mark a protected sheet by %s', async (style) => {
      const { host, look } = await open([{ ...plan, protected: true }]);
      const marking = host.mark('Plan', [mark('B2', 'error')], style);
      await expect(marking).rejects.toMatchObject({ name: 'HostError', code: 'protected', what: 'Plan' });
      expect(look('Plan').colours.size + look('Plan').notes.size).toBe(0);
    });

    test('refuses to mark a sheet that is not there', async () => {
      const { host } = await open(sheets);
      const marking = host.mark('Elsewhere', [mark('B2', 'error')], 'colour');
      await expect(marking).rejects.toMatchObject({ name: 'HostError', code: 'no-such-sheet', what: 'Elsewhere' });
    });

    test('has nothing against no marks at all', async () => {
      const { host, look } = await open(sheets);
      await host.mark('Plan', [mark('B2', 'error')], 'colour');
      expect(await host.mark('Plan', [], 'colour')).toEqual({ left: 0 });
      expect(look('Plan').colours.size).toBe(0);
    });
  });
}

export function mark(address: string, severity: Severity, text = 'Something is wrong.'): CellMark {
  return { at: at(address), severity, text };
}
