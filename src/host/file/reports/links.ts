import { formatAddress, parseAddress } from '../../../core/sheet/address';
import { isWithin, type Area } from '../../../core/sheet/area';
import { formatTarget } from '../../reports/placed-value';
import type { ReportLayout } from '../../reports/report-layout';
import { encodeAttribute } from '../../xml';
import { appendToSection, findElements, rootPrefix, type Element } from '../package/edit-xml';
import type { Moves } from './cells/moves';

/** What follows hyperlinks in a worksheet part (ECMA-376 18.3.1.99). */
export const afterLinks = [
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Where the cells lead that lead to a place in the workbook, by address. */
export function readLinks(xml: string): ReadonlyMap<string, string> {
  return new Map(
    linksOf(xml).flatMap(({ attributes }) => {
      const [ref, location] = [attributes.get('ref'), attributes.get('location')];
      return ref === undefined || location === undefined ? [] : [[ref, location] as const];
    }),
  );
}

/** Whether two places are one, however their sheet's name is written. */
export function isSameTarget(a: string | undefined, b: string): boolean {
  return a !== undefined && plainTarget(a) === plainTarget(b);
}

/**
 * The sheet's XML with the links of the values that lead somewhere, and without earlier ones of ours; those that the
 * planner has put to cells of theirs go with them. `earlier` is the earlier table.
 */
export function placeLinks(xml: string, { values, columns }: ReportLayout, moves: Moves, earlier: Area | null): string {
  const wanted = new Map(
    values.flatMap(({ row, column, target }) =>
      target ? [[formatAddress({ row, column }), formatTarget(target)]] : [],
    ),
  );
  const planners = new Set(columns.flatMap(({ own, earlier: stood }) => (own && !own.isPlanners ? [] : [stood])));
  let kept = xml;
  for (const { tag, end, attributes } of [...linksOf(xml)].reverse()) {
    const ref = attributes.get('ref') ?? '';
    const at = parseAddress(ref);
    if (!at || !earlier || !isWithin(earlier, at)) continue;
    const isOurs = !planners.has(at.column);
    if (isOurs && isSameTarget(attributes.get('location'), wanted.get(ref) ?? '')) {
      wanted.delete(ref);
      continue;
    }
    const now = isOurs ? null : moves.now(at);
    const element = now === null ? '' : withPlace(kept.slice(tag.start, end), formatAddress(now));
    kept = kept.slice(0, tag.start) + element + kept.slice(end);
  }
  const prefix = rootPrefix(xml);
  const added = [...wanted].map(
    ([ref, target]) => `<${prefix}hyperlink ref="${ref}" location="${encodeAttribute(target)}"/>`,
  );
  if (added.length > 0) return appendToSection(kept, 'hyperlinks', added.join(''), afterLinks);
  const section = findElements(kept, `${prefix}hyperlinks`)[0];
  const isEmpty = section && kept.slice(section.tag.end, section.contentEnd).trim() === '';
  return isEmpty ? kept.slice(0, section.tag.start) + kept.slice(section.end) : kept;
}

function linksOf(xml: string): readonly Element[] {
  return findElements(xml, `${rootPrefix(xml)}hyperlink`);
}

function withPlace(element: string, ref: string): string {
  return element.replace(/(\sref\s*=\s*["'])[^"']*/, (_, opening: string) => opening + ref);
}

function plainTarget(target: string): string {
  return target.replace(/^'((?:[^']|'')*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`);
}
