import { formatArea, parseArea, isWithin, type Area } from '../../../../core/sheet/area';
import type { OwnSheet } from '../earlier/own-sheets';
import { lower, rangeOf } from '../range';
import type { Place } from '../place';

/*
 * A heat map is a colour scale over all its numbers. It is known again by its colours and by lying over our cells. One
 * that the planner has coloured otherwise is theirs, and takes the place of ours.
 */

/** Nothing, few, many: pale to dark of one hue, so that any dark number is read on them. */
const heatColours = { lowest: '#FFFFFF', highest: '#5AA6D9' } as const;

/** A colour scale on one of our sheets. */
export interface LoadedScale {
  readonly format: Excel.ConditionalFormat;
  readonly scale: Excel.ColorScaleConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

/** The colour scales among formats whose types are loaded; of any other kind Excel refuses to tell one (office-js#2180). */
export function loadScales({ formats }: OwnSheet): readonly LoadedScale[] {
  return formats
    .filter(({ type }) => type === 'ColorScale')
    .map((format) => ({
      format,
      scale: format.colorScale.load('criteria'),
      areas: format.getRanges().load('address'),
    }));
}

/**
 * Does nothing where the scale is there, so that Excel has nothing more to undo. `down` says by how many rows the table
 * was moved since the scales were loaded, and they with it.
 */
export function heatUp({ layout: { heat }, sheet, own }: Place, scales: readonly LoadedScale[], down: number): void {
  const wanted = heat.map(formatArea).join(',');
  const near = scales.filter(({ areas }) => areasOf(areas.address).some((area) => own && meets(area, own.area)));
  const ours = near.filter(({ scale }) => isOurs(scale.criteria));
  if (near.length > ours.length) return;
  const [first] = ours;
  if (
    ours.length === 1 &&
    first &&
    wanted ===
      areasOf(first.areas.address)
        .map((area) => formatArea(lower(area, down)))
        .join(',')
  )
    return;
  for (const { format } of ours) format.delete();
  if (wanted === '') return;
  const [only, ...more] = heat;
  const cells = only && more.length === 0 ? rangeOf(sheet, only) : sheet.getRanges(wanted);
  const { colorScale } = cells.conditionalFormats.add('ColorScale');
  colorScale.criteria = {
    minimum: { type: 'LowestValue', color: heatColours.lowest },
    maximum: { type: 'HighestValue', color: heatColours.highest },
  };
}

function isOurs({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria): boolean {
  const isColour = (color: string | undefined, ours: string): boolean => color?.toUpperCase() === ours;
  const isTwofold = !midpoint?.color;
  return isTwofold && isColour(minimum.color, heatColours.lowest) && isColour(maximum.color, heatColours.highest);
}

/** The areas of an address such as `'By KPI'!B5:D9,'By KPI'!F5:F9`. */
function areasOf(address: string): readonly Area[] {
  return address.split(',').flatMap((one) => parseArea(one.slice(one.lastIndexOf('!') + 1)) ?? []);
}

function meets(area: Area, { from, to }: Area): boolean {
  return (
    isWithin(area, { row: Math.max(area.from.row, from.row), column: Math.max(area.from.column, from.column) }) &&
    isWithin({ from, to }, { row: Math.max(area.from.row, from.row), column: Math.max(area.from.column, from.column) })
  );
}
