import type { CellAddress } from '../../src/core/sheet/address';
import type { Sheets, Watch } from '../../src/host/host';
import { at } from './host-contract';
import type { SheetSketch } from './sketch';

/** A host that can watch, with the means to play the person at the sheet. */
export interface WatchedHost {
  readonly host: Sheets & Watch;
  typeInto(sheet: string, at: CellAddress, text: string): Promise<void>;
  selection(): Promise<{ readonly sheet: string; readonly at: CellAddress } | null>;
}

/** What a host that can watch owes to the pane. Called by the test of each adapter that offers Watch. */
export function describeWatchContract(
  name: string,
  open: (sheets: readonly SheetSketch[]) => Promise<WatchedHost>,
): void {
  const sheets: readonly SheetSketch[] = [
    { name: 'Plan', cells: { A1: 'Annual plan' } },
    { name: 'Other', cells: { A1: 'x' } },
  ];

  describe(`${name} keeps the contract of a watching host`, () => {
    test('shows the cell asked for', async () => {
      const { host, selection } = await open(sheets);
      await host.select('Other', at('C7'));
      expect(await selection()).toEqual({ sheet: 'Other', at: at('C7') });
    });

    test('refuses to show a cell of a sheet that is not there', async () => {
      const { host } = await open(sheets);
      await expect(host.select('Elsewhere', at('A1'))).rejects.toMatchObject({ code: 'no-such-sheet' });
    });

    test('tells of what a person types, until told to stop', async () => {
      const { host, typeInto } = await open(sheets);
      const heard: string[] = [];
      const stop = await host.onEdit(({ sheet }) => heard.push(sheet));
      await typeInto('Other', at('B1'), 'one');
      await stop();
      await typeInto('Other', at('B1'), 'two');
      expect(heard).toEqual(['Other']);
    });

    test('keeps silent about its own writing', async () => {
      const { host } = await open(sheets);
      const heard: string[] = [];
      await host.onEdit(({ sheet }) => heard.push(sheet));
      await host.apply('Plan', [{ at: at('A1'), before: 'Annual plan', after: 'Changed' }]);
      expect(heard).toEqual([]);
    });
  });
}
