import { formatAddress, type CellAddress } from '../../src/core/sheet/address';
import { openExcelHost } from '../../src/host/excel/excel-host';
import type { Documents, Formats, Lists, Marks, NewSheets, Reports, Rows, Sheets, Watch } from '../../src/host/host';
import { connectOffice, type RequirementSets } from '../excel/client';
import type { Cell } from '../excel/model/cell';
import { writeCells } from '../excel/model/cells';
import { typeText } from '../excel/model/user';
import { createWorkbook, findSheet, type Sheet, type Workbook } from '../excel/model/workbook';
import { parseArea } from '../excel/model/area';
import type { Batch } from '../excel/protocol/wire';
import type { SheetSketch, SketchValue } from './sketch';

/** The Excel host over the genuine Office.js and the stand-in's workbook. */
export interface OpenedExcel {
  readonly host: Sheets & Rows & Formats & NewSheets & Reports & Documents & Watch & Marks & Lists;
  readonly workbook: Workbook;
  /** Batches that did anything, since the workbook was opened; Excel.run's own clearing up is not counted. */
  readonly exchanges: () => number;
  /** Every member called or set over the bridge, as Office.js names it on the wire, e.g. `GetUsedRangeOrNullObject`. */
  readonly members: () => readonly string[];
}

/** Opens a workbook that holds the sheets, the first in front. */
export function openSketched(sheets: readonly SheetSketch[], sets?: RequirementSets): OpenedExcel {
  const [first, ...rest] = sheets.map((sheet) => sheet.name);
  const workbook = createWorkbook('plan.xlsx', [first ?? 'Sheet1', ...rest]);
  for (const sketch of sheets) fill(workbook, sketch);
  const { Excel, Office, bridge } = connectOffice(workbook, sets);
  const batches: string[][] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const names = membersOf(text).filter((name) => !name.startsWith('_KeepReference') && name !== '_RemoveReference');
    if (names.length > 0) batches.push(names);
    send(text);
  };
  return {
    host: openExcelHost(Excel, Office.context.requirements),
    workbook,
    exchanges: () => batches.length,
    members: () => [...new Set(batches.flat())],
  };
}

/** What a person does in the grid; resolved once Excel has told of it. */
export async function typeInto(workbook: Workbook, name: string, at: CellAddress, text: string): Promise<void> {
  typeText(workbook, sheetOf(workbook, name), formatAddress(at), text);
  await settle();
}

/** Until every event under way has been told. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function fill(workbook: Workbook, { name, cells, protected: isProtected }: SheetSketch): void {
  const sheet = sheetOf(workbook, name);
  for (const [address, value] of Object.entries(cells)) {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no address`);
    writeCells(workbook, sheet, area, 'person', (cell) => ({ ...cell, ...contentOf(value) }));
  }
  sheet.isProtected = isProtected === true;
}

function contentOf(value: SketchValue): Pick<Cell, 'value' | 'formula' | 'error'> {
  if (typeof value !== 'object') return { value, formula: null, error: false };
  if ('error' in value) return { value: value.error, formula: null, error: true };
  return { value: value.value, formula: `=${value.formula}`, error: false };
}

function membersOf(message: string): string[] {
  const { message: content } = JSON.parse(message) as { message?: { body?: string | Batch } };
  const body = content?.body;
  if (body === undefined) return [];
  const { Actions, ObjectPaths } = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
  const names = [...Actions.map((action) => action.Name), ...Object.values(ObjectPaths).map((path) => path.Name)];
  return names.filter((name) => name !== '');
}
