import { formatArea, parseArea } from '../model/area';
import { keyOf, placeOf } from '../model/cells';
import type { ConditionalFormat } from '../model/marks/format';
import { createId, type Sheet } from '../model/workbook';
import { formatColour, readColour } from './colour';
import type { BookCell, BookSheet } from './library';

/** What lay over the cells of a sheet when its file was opened. */
export interface MarksPhotograph {
  readonly formats: string;
  readonly notes: ReadonlyMap<number, string>;
}

type Rules = BookSheet['conditionalFormattings'][number]['rules'];
type Rule = Rules[number];

/** The rules of files as they were read, by the ids of the formats made of them: of most the stand-in knows next to nothing. */
const rulesOf = new WeakMap<Sheet, Map<string, Rule>>();

export function readMarks(from: BookSheet, sheet: Sheet): void {
  const rules = new Map<string, Rule>();
  const read = from.conditionalFormattings.flatMap(({ ref, rules: within }) =>
    within.map((rule) => {
      const format = readFormat(ref, rule);
      rules.set(format.id, rule);
      return { format, priority: rule.priority ?? Infinity };
    }),
  );
  sheet.conditionalFormats.push(...read.sort((a, b) => a.priority - b.priority).map(({ format }) => format));
  rulesOf.set(sheet, rules);
  from.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const text = typeof cell.note === 'string' ? cell.note : cell.note?.texts?.map((part) => part.text).join('');
      if (text !== undefined) sheet.notes.set(keyOf(rowNumber - 1, columnNumber - 1), text);
    });
  });
}

function readFormat(ref: string, rule: Rule): ConditionalFormat {
  const formula: unknown = rule.type === 'expression' ? rule.formulae?.[0] : undefined;
  const fill = rule.style?.fill;
  const colour = fill?.type === 'pattern' ? (readColour(fill.bgColor) ?? readColour(fill.fgColor)) : null;
  return {
    id: createId(),
    type: rule.type === 'expression' ? 'Custom' : `${rule.type.charAt(0).toUpperCase()}${rule.type.slice(1)}`,
    areas: ref.split(' ').flatMap((area) => parseArea(area) ?? []),
    formula: typeof formula === 'string' ? `=${formula}` : '',
    fill: colour,
    scale: readScale(rule),
    stopIfTrue: false,
    isUnreadable: false,
  };
}

/** Of two points; of any other the file keeps its rule. */
function readScale(rule: Rule): object | null {
  if (rule.type !== 'colorScale') return null;
  const [low, high] = (rule.color ?? []).map((colour) => readColour(colour) ?? '');
  return { minimum: { type: 'LowestValue', color: low }, maximum: { type: 'HighestValue', color: high } };
}

export function photographMarks({ conditionalFormats, notes }: Sheet): MarksPhotograph {
  return { formats: JSON.stringify(conditionalFormats), notes: new Map(notes) };
}

/** Writes what was changed; the planner's rules as the file had them. */
export function writeMarks(sheet: Sheet, file: BookSheet, before: MarksPhotograph | undefined): void {
  if (JSON.stringify(sheet.conditionalFormats) !== (before?.formats ?? '[]')) {
    const rules = rulesOf.get(sheet);
    file.conditionalFormattings = sheet.conditionalFormats.map((format, index) => ({
      ref: format.areas.map(formatArea).join(' '),
      rules: [{ ...(rules?.get(format.id) ?? writeRule(format)), priority: index + 1 }],
    }));
  }
  for (const key of new Set([...sheet.notes.keys(), ...(before?.notes.keys() ?? [])])) {
    const [now, was] = [sheet.notes.get(key), before?.notes.get(key)];
    if (now === was) continue;
    const { row, column } = placeOf(key);
    const cell = file.getCell(row + 1, column + 1);
    if (now === undefined) removeComment(cell);
    else cell.note = now;
  }
}

/** The library keeps a comment that it has read with the value, until that is set anew. */
function removeComment(cell: BookCell): void {
  const { value } = cell;
  cell.comment = undefined;
  cell.value = value;
}

function writeRule({ formula, fill, scale }: ConditionalFormat): Rule {
  if (scale) {
    const { minimum, maximum } = scale as Excel.ConditionalColorScaleCriteria;
    return {
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [minimum, maximum].map(({ color = '' }) => ({ argb: formatColour(color) })),
    };
  }
  return {
    type: 'expression',
    formulae: [formula.replace(/^=/, '')],
    ...(fill !== null && {
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: formatColour(fill) } } },
    }),
  };
}
