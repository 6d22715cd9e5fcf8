import { parseArea, type Area } from '../../src/core/sheet/area';
import type { CellAddress } from '../../src/core/sheet/address';
import { listsMark, type ColumnList, type Lists, type Report, type Reports, type Sheets } from '../../src/host/host';
import { at } from './host-contract';
import type { SheetSketch } from './sketch';

/** A workbook with what a test of lists needs to see and to do there as a person. */
export interface ListedWorkbook {
  readonly host: Sheets & Reports & Lists;
  /** The sheet and area that a cell's list takes its values from; `own` for a validation of the planner's. */
  readonly validationAt: (sheet: string, place: CellAddress) => Promise<ColumnList['values'] | 'own' | null>;
}

/** `validated` are areas of the first sheet for which the planner has set a validation. */
export type OpenListed = (sheets: readonly SheetSketch[], validated: readonly Area[]) => Promise<ListedWorkbook>;

const values: Report = {
  sheet: 'Lists',
  title: 'Lists',
  note: 'Values to pick.',
  table: {
    name: `${listsMark}_Plan`,
    columns: [
      { title: 'Kind', width: 14 },
      { title: 'Country', width: 14 },
    ],
    rows: [
      ['National', 'Fiji'],
      ['Regional', 'Tonga'],
      ['', 'Samoa'],
    ],
  },
};

const plan: SheetSketch = { name: 'Plan', cells: { A1: 'Kind', B1: 'Country', A2: 'National', B5: 'Fiji', C3: 'x' } };
const area = (ref: string): Area => parseArea(ref)!;
const list = (cells: string, sheet: string, from: string): ColumnList => ({
  cells: area(cells),
  values: { sheet, area: area(from) },
  remark: null,
});

/** What every host owes to lists. */
export function describeLists(title: string, open: OpenListed): void {
  const opened = async (validated: readonly Area[] = []) => {
    const workbook = await open([plan], validated);
    const [sheet] = (await workbook.host.publish([values])).sheets;
    return { ...workbook, sheet: sheet! };
  };

  describe(`lists in ${title}`, () => {
    test('are offered in the cells named, and in no others', async () => {
      const { host, sheet, validationAt } = await opened();
      expect(await host.offer('Plan', [list('A2:A5', sheet, 'A5:A6'), list('B2:B5', sheet, 'B5:B7')])).toEqual({
        left: 0,
      });
      expect(await validationAt('Plan', at('A2'))).toEqual({ sheet: 'Lists', area: area('A5:A6') });
      expect(await validationAt('Plan', at('B5'))).toEqual({ sheet: 'Lists', area: area('B5:B7') });
      for (const outside of ['A1', 'A6', 'C3']) expect(await validationAt('Plan', at(outside))).toBeNull();
    });

    test('leave every cell of the sheet as it was', async () => {
      const { host, sheet } = await opened();
      const before = await host.read('Plan');
      await host.offer('Plan', [list('A2:A5', sheet, 'A5:A6')]);
      expect(await host.read('Plan')).toEqual(before);
    });

    test('take the place of earlier lists of ours, wherever these are', async () => {
      const { host, sheet, validationAt } = await opened();
      await host.offer('Plan', [list('A2:A5', sheet, 'A5:A6')]);
      await host.offer('Plan', [list('B3:B4', sheet, 'B5:B7')]);
      expect(await validationAt('Plan', at('A3'))).toBeNull();
      expect(await validationAt('Plan', at('B3'))).toEqual({ sheet: 'Lists', area: area('B5:B7') });
    });

    test('are offered beside the planner’s own validations, which are counted and stay', async () => {
      const { host, sheet, validationAt } = await opened([area('A3:A4'), area('C1:C9')]);
      expect(await host.offer('Plan', [list('A2:A6', sheet, 'A5:A6')])).toEqual({ left: 2 });
      expect(await Promise.all(['A2', 'A3', 'A4', 'A5', 'C3'].map((ref) => validationAt('Plan', at(ref))))).toEqual([
        { sheet: 'Lists', area: area('A5:A6') },
        'own',
        'own',
        { sheet: 'Lists', area: area('A5:A6') },
        'own',
      ]);
    });

    test('are taken away without trace, the planner’s own validations not', async () => {
      const { host, sheet, validationAt } = await opened([area('A3')]);
      await host.offer('Plan', [list('A2:A6', sheet, 'A5:A6'), list('B2:B5', sheet, 'B5:B7')]);
      await host.withdraw('Plan');
      for (const ref of ['A2', 'A4', 'A6', 'B2', 'B5']) expect(await validationAt('Plan', at(ref))).toBeNull();
      expect(await validationAt('Plan', at('A3'))).toBe('own');
      await host.withdraw('Plan');
    });

    test('come from a sheet of ours that has another name where the planner has one of that name', async () => {
      const { host, validationAt } = await open([plan, { name: 'Lists', cells: { A1: 'mine' } }], []);
      const [sheet] = (await host.publish([values])).sheets;
      await host.offer('Plan', [list('A2:A5', sheet!, 'A5:A6')]);
      expect(await validationAt('Plan', at('A2'))).toEqual({ sheet: 'Lists (2)', area: area('A5:A6') });
      await host.withdraw('Plan');
      expect(await validationAt('Plan', at('A2'))).toBeNull();
      expect((await host.list()).reports).toEqual(['Lists (2)']);
    });

    test('are refused on a protected sheet, and on one that is not there', async () => {
      const { host } = await open([{ ...plan, protected: true }], []);
      const lists = [list('A2:A5', 'Lists', 'A5:A6')];
      await expect(host.offer('Plan', lists)).rejects.toMatchObject({ code: 'protected', what: 'Plan' });
      await expect(host.withdraw('Plan')).rejects.toMatchObject({ code: 'protected', what: 'Plan' });
      await expect(host.offer('None', lists)).rejects.toMatchObject({ code: 'no-such-sheet', what: 'None' });
    });
  });
}
