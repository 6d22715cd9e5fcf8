import { Refusal } from '../refusal';
import { createId, notify, type Pivot, type Sheet, type Workbook } from '../workbook';
import { cornerAt } from './corners';
import type { Slicer } from './drawn';

/** In points; where Excel puts a new slicer is not documented. */
const [START, SIZE] = [
  { left: 96, top: 60 },
  { width: 144, height: 198 },
];

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables#filter-with-slicers */
export function addSlicer(workbook: Workbook, sheet: Sheet, pivot: Pivot, field: string): Slicer {
  const title = pivot.fields.find((each) => each.toLowerCase() === field.toLowerCase());
  if (title === undefined) throw new Refusal('InvalidArgument', `"${field}" is no field of ${pivot.name}.`);
  const slicer: Slicer = {
    id: createId(),
    name: freeName(workbook, title),
    pivot: pivot.id,
    field: title,
    caption: title,
    from: cornerAt(sheet, START.left, START.top),
    to: cornerAt(sheet, START.left + SIZE.width, START.top + SIZE.height),
  };
  sheet.drawings.slicers.push(slicer);
  notify(workbook, { kind: 'layout', sheet });
  return slicer;
}

export function renameSlicer(workbook: Workbook, slicer: Slicer, name: string): void {
  if (findSlicer(workbook, name)) throw new Refusal('ItemAlreadyExists');
  slicer.name = name;
}

export function deleteSlicer(workbook: Workbook, sheet: Sheet, slicer: Slicer): void {
  sheet.drawings.slicers.splice(sheet.drawings.slicers.indexOf(slicer), 1);
  notify(workbook, { kind: 'layout', sheet });
}

/** Names of slicers are unique in the workbook, whatever their case. */
function findSlicer(workbook: Workbook, name: string): Slicer | undefined {
  return workbook.sheets
    .flatMap(({ drawings }) => drawings.slicers)
    .find((slicer) => slicer.name.toLowerCase() === name.toLowerCase());
}

function freeName(workbook: Workbook, wished: string): string {
  let name = wished;
  for (let number = 1; findSlicer(workbook, name); number++) name = `${wished} ${number}`;
  return name;
}
