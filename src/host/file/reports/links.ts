import { formatAddress } from '../../../core/sheet/address';
import { isWithin, parseArea, type Area } from '../../../core/sheet/area';
import { formatTarget, type PlacedValue } from '../../reports/report-layout';
import { encodeAttribute } from '../../xml';
import { appendToSection, findElements, removeElements, rootPrefix } from '../package/edit-xml';

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

/** The sheet's XML with the links of the values that lead somewhere. */
export function addLinks(xml: string, values: readonly PlacedValue[]): string {
  const prefix = rootPrefix(xml);
  const links = values.flatMap(({ row, column, target }) =>
    target
      ? [
          `<${prefix}hyperlink ref="${formatAddress({ row, column })}" location="${encodeAttribute(formatTarget(target))}"/>`,
        ]
      : [],
  );
  return links.length === 0 ? xml : appendToSection(xml, 'hyperlinks', links.join(''), afterLinks);
}

/** Takes away the links of an area's cells, and their section where no other is left. */
export function removeLinksWithin(xml: string, area: Area): string {
  const prefix = rootPrefix(xml);
  const fewer = removeElements(xml, `${prefix}hyperlink`, (attributes) => {
    const linked = parseArea(attributes.get('ref') ?? '');
    return linked !== null && isWithin(area, linked.from) && isWithin(area, linked.to);
  });
  const section = findElements(fewer, `${prefix}hyperlinks`)[0];
  const isEmpty = section && fewer.slice(section.tag.end, section.contentEnd).trim() === '';
  return isEmpty ? fewer.slice(0, section.tag.start) + fewer.slice(section.end) : fewer;
}
