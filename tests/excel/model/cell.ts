/** What a cell holds as Excel's `values` gives it: text, a number (dates too), true or false; '' when empty. */
export type CellValue = string | number | boolean;

/** How a cell looks. Colours are `#RRGGBB`; null stands for none, or for the automatic one. */
export interface Style {
  /** An Excel number format, in English: `General`, `@` for text, `0.00`, `yyyy-mm-dd`. */
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  readonly wrap: boolean;
  /** A thin line along the lower edge. */
  readonly lineBelow: boolean;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  /** By how many degrees the text is turned upwards. */
  readonly turned: number;
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  /** Whether the cell may not be written once its sheet is protected. */
  readonly locked: boolean;
}

/** What letters of one cell may differ in. */
export const FONT_PARTS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
  'color',
  'name',
  'size',
] as const;
export type FontPart = (typeof FONT_PARTS)[number];

/** A cell is never changed, only replaced: comparing references tells whether anything was written. */
export interface Cell {
  readonly value: CellValue;
  /** The formula with its `=`, or null. `value` then is its last known result. */
  readonly formula: string | null;
  /** True when `value` is an error such as `#N/A`. */
  readonly error: boolean;
  readonly style: Style;
  /** What is not the same in all letters of the text; writing a value makes them alike. */
  readonly mixed: ReadonlySet<FontPart>;
}

export const UNMIXED: ReadonlySet<FontPart> = new Set();

export const PLAIN: Style = {
  numberFormat: 'General',
  fill: null,
  color: null,
  bold: false,
  italic: false,
  size: 11,
  wrap: false,
  lineBelow: false,
  horizontal: 'General',
  turned: 0,
  vertical: 'Bottom',
  locked: true,
};

export const EMPTY_CELL: Cell = { value: '', formula: null, error: false, style: PLAIN, mixed: UNMIXED };

export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/** As `Excel.RangeValueType` names them: https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueTypeOf({ value, error }: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (error) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}
