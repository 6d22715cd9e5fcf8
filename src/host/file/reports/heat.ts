import { formatArea, isWithin, parseArea, spanOf, type Area } from '../../../core/sheet/area';
import { findElements, highest, insertElement, rootPrefix, type Element } from '../package/edit-xml';
import { afterLinks } from './links';

/*
 * Cells coloured by their number, by a conditional format (ECMA-376 18.3.1.16 colorScale): none is white, the highest of
 * all the areas the deepest. Where the planner has chosen other colours for them, these stay.
 */

const [lowest, deepest] = ['FFFFFFFF', 'FF5B9BD5'];

/** What follows conditional formats in a worksheet part (18.3.1.99). */
const following = ['dataValidations', 'hyperlinks', ...afterLinks];

/** The sheet's XML with the areas coloured in place of the earlier ones. */
export function colourByNumber(xml: string, areas: readonly Area[], earlier: readonly Area[]): string {
  const prefix = rootPrefix(xml);
  const own = findOwn(xml, earlier);
  const places = areas.map(formatArea).join(' ');
  if (own && areas.length === 0) return xml.slice(0, own.tag.start) + xml.slice(own.end);
  if (own) {
    const { tag } = own;
    const attributes = tag.attributes.replace(/(\ssqref\s*=\s*["'])[^"']*/, (_, opening: string) => opening + places);
    return `${xml.slice(0, tag.start)}<${tag.name}${attributes}>${xml.slice(tag.end)}`;
  }
  if (areas.length === 0) return xml;
  const scale = ['cfvo type="num" val="0"', 'cfvo type="max"', `color rgb="${lowest}"`, `color rgb="${deepest}"`];
  const rule =
    `<${prefix}cfRule type="colorScale" priority="${1 + highest(xml, 'cfRule', 'priority')}"><${prefix}colorScale>` +
    `${scale.map((each) => `<${prefix}${each}/>`).join('')}</${prefix}colorScale></${prefix}cfRule>`;
  const format = `<${prefix}conditionalFormatting sqref="${places}">${rule}</${prefix}conditionalFormatting>`;
  return insertElement(xml, format, following);
}

/** A scale of ours colours nothing but the earlier areas; one in other colours is ours where it colours all of them. */
function findOwn(xml: string, earlier: readonly Area[]): Element | undefined {
  const prefix = rootPrefix(xml);
  const whole = earlier.reduce<Area | null>((all, area) => (all ? spanOf(all, area) : area), null);
  const scales = findElements(xml, `${prefix}conditionalFormatting`).filter(({ attributes, tag, contentEnd }) => {
    const rules = findElements(xml.slice(tag.end, contentEnd), `${prefix}cfRule`);
    const isScale = rules.length === 1 && rules[0]!.attributes.get('type') === 'colorScale';
    return isScale && whole !== null && readAreas(attributes.get('sqref')).every((area) => holds(whole, area));
  });
  const isOurColour = ({ tag, end }: Element): boolean =>
    [lowest, deepest].every((colour) => xml.slice(tag.end, end).toUpperCase().includes(`"${colour}"`));
  const isAll = ({ attributes }: Element): boolean => {
    const areas = readAreas(attributes.get('sqref'));
    return earlier.every((area) => areas.some((other) => holds(other, area)));
  };
  return scales.find(isOurColour) ?? scales.find(isAll);
}

function readAreas(sqref = ''): readonly Area[] {
  return sqref.split(' ').flatMap((ref) => parseArea(ref) ?? []);
}

function holds(outer: Area, inner: Area): boolean {
  return isWithin(outer, inner.from) && isWithin(outer, inner.to);
}
