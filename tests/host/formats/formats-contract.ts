import { formatAddress } from '../../../src/core/sheet/address';
import type { Formats, Sheets } from '../../../src/host/host';
import { at } from '../host-contract';

/** Letters of a cell and how they look. */
export interface SketchedRun {
  readonly text: string;
  readonly bold?: true;
  readonly colour?: 'FFFF0000';
}

/** The runs of cells of a sheet “Plan”, by address. */
export type RichCells = Readonly<Record<string, readonly SketchedRun[]>>;

export interface OpenedFormats {
  readonly host: Sheets & Formats;
  /** Addresses of the cells of which a part looks unlike the rest, as they are now. */
  readonly look: () => Promise<readonly string[]>;
}

const cells: RichCells = {
  A1: [{ text: 'Tea' }],
  A2: [{ text: 'Tea for ' }, { text: 'all', bold: true }, { text: ' (See also 1-(b))' }],
  A3: [
    { text: 'Rice', bold: true },
    { text: ' for all', bold: true },
  ],
  B2: [{ text: 'Salt', colour: 'FFFF0000' }, { text: ' for some' }],
};
const places = Object.keys(cells).map(at);

/** What every host says of formats. Called by the test of each adapter. */
export function describeFormats(name: string, open: (cells: RichCells) => Promise<OpenedFormats>): void {
  describe(`${name} tells of formats`, () => {
    test('names the cells of which writing takes a part’s formatting away, and no others', async () => {
      const { host, look } = await open(cells);
      const before = await look();
      const named = (await host.findPartlyFormatted('Plan', places)).map(formatAddress);
      const { cells: texts } = await host.read('Plan');
      await host.apply(
        'Plan',
        texts.map(({ row, column, text }) => ({ at: { row, column }, before: text, after: `${text}!` })),
      );
      const after = await look();
      expect([...named].sort()).toEqual(before.filter((address) => !after.includes(address)).sort());
    });

    test('asked of no cell it names none', async () => {
      const { host } = await open(cells);
      expect(await host.findPartlyFormatted('Plan', [])).toEqual([]);
    });

    test('refuses a sheet that is not there', async () => {
      const { host } = await open(cells);
      await expect(host.findPartlyFormatted('Elsewhere', places)).rejects.toMatchObject({ code: 'no-such-sheet' });
    });
  });
}

export function textOf(runs: readonly SketchedRun[]): string {
  return runs.map(({ text }) => text).join('');
}
