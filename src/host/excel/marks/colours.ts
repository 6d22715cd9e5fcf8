import type { Severity } from '../../../core/sheet/finding';
import type { CellMark } from '../../host';
import { formatAddresses } from './addresses';

/*
 * A colour is a conditional format whose formula is always true and says whose it is. So the cell's own fill stays, and
 * the mark is found again by anybody who has the workbook. A new conditional format lies above all others.
 */

/**
 * Pale, so that any dark letters are read on them, and apart in lightness too: the gravest is the darkest. How they
 * look to somebody who tells no red from green, or no yellow from blue, is held by a test.
 */
export const fills: Readonly<Record<Severity, string>> = { error: '#F8BDAC', warning: '#FFEFA8', info: '#D3E6FA' };

const severities = Object.keys(fills) as Severity[];

function formulaOf(severity: Severity): string {
  return `=LEN("Concord ${severity}")>0`;
}

/** Excel may give a formula back with other capitals and blanks. */
function spelling(formula: string): string {
  return formula.replace(/^=|\s/g, '').toLowerCase();
}

/** A colour of ours, with the cells that it lies over. */
export interface OwnColour {
  readonly format: Excel.ConditionalFormat;
  readonly severity: Severity;
  readonly areas: Excel.RangeAreas;
}

/** A formula among a sheet's conditional formats, which may be ours. */
export interface LoadedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('items/type');
}

/** The formulas among formats that are loaded: of any other kind Excel refuses to tell a rule (office-js#2180). */
export function loadRules(
  formats: Excel.ConditionalFormatCollection,
  left: ReadonlySet<string>,
): readonly LoadedFormat[] {
  return formats.items
    .filter(({ type, id }) => type === 'Custom' && !left.has(id))
    .map((format) => ({
      format,
      rule: format.custom.rule.load('formula'),
      areas: format.getRanges().load('address'),
    }));
}

export function findOwnColours(formats: readonly LoadedFormat[]): readonly OwnColour[] {
  return formats.flatMap(({ format, rule, areas }) => {
    const severity = severities.find((one) => spelling(formulaOf(one)) === spelling(rule.formula));
    return severity ? [{ format, severity, areas }] : [];
  });
}

/** Puts colours in place of those there; does nothing where they are the same, so that Excel has nothing more to undo. */
export function recolour(sheet: Excel.Worksheet, own: readonly OwnColour[], marks: readonly CellMark[]): void {
  const wanted = severities.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    return formatAddresses(cells).map((addresses) => ({ severity, addresses }));
  });
  const found = own.map(({ severity, areas }) => ({ severity, addresses: areas.address }));
  if (listAreas(found) === listAreas(wanted)) return;
  for (const { format } of own) format.delete();
  for (const { severity, addresses } of wanted) {
    const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
    format.custom.rule.formula = formulaOf(severity);
    format.custom.format.fill.color = fills[severity];
    format.stopIfTrue = false;
  }
}

/** Every area with its severity; Excel names the sheet before each, which may have a comma in its name. */
function listAreas(colours: readonly { readonly severity: Severity; readonly addresses: string }[]): string {
  const areas = colours.flatMap(({ severity, addresses }) =>
    [...addresses.matchAll(/(?:^|[!,])\s*([A-Z]+\d+(?::[A-Z]+\d+)?)(?=,|$)/g)].map(([, area]) => `${severity} ${area}`),
  );
  return areas.sort().join();
}
