import { readAttributes, scanTags, type Tag } from '../../xml';
import { findElements, rootPrefix } from '../package/edit-xml';
import { writeNumbers, writeTexts, type SeriesSource } from './source-xml';

/** An element without its own tags: all that stands in it. */
interface Content {
  readonly start: number;
  readonly end: number;
}

/**
 * The chart with our series showing the source as it is now: the one that was written first. All else stays as the
 * planner left it; a series whose name they typed, and a chart from which they took our series, stay as they are.
 */
export function renewChart(xml: string, source: SeriesSource): string {
  const prefix = rootPrefix(xml);
  const series = findElements(xml, `${prefix}ser`).find(({ tag, contentEnd }) => {
    const index = findChild(xml, { start: tag.end, end: contentEnd }, 'idx');
    return index !== undefined && readAttributes(index.tag).get('val') === '0';
  });
  if (!series) return xml;
  const within = { start: series.tag.end, end: series.contentEnd };
  const name = findChild(xml, within, 'tx');
  const texts = writeTexts(source.categories, prefix);
  const renewed: readonly (readonly [Child | undefined, string])[] = [
    [name && findChild(xml, name, 'strRef') && name, writeTexts(source.title, prefix)],
    [findChild(xml, within, 'cat'), texts],
    [findChild(xml, within, 'val'), writeNumbers(source.values, prefix)],
  ];
  return renewed.reduceRight(
    (text, [child, content]) => (child ? text.slice(0, child.start) + content + text.slice(child.end) : text),
    xml,
  );
}

interface Child extends Content {
  readonly tag: Tag;
}

/** The first element of a name, whatever its prefix, that stands in another without one between. */
function findChild(xml: string, { start, end }: Content, local: string): Child | undefined {
  let depth = 0;
  let found: Tag | undefined;
  for (const tag of scanTags(xml, start)) {
    if (tag.start >= end) return undefined;
    if (tag.kind === 'close') depth -= 1;
    if (tag.kind === 'close' && depth === 0 && found) return { tag: found, start: found.end, end: tag.start };
    if (tag.kind !== 'close' && depth === 0 && tag.local === local) {
      if (tag.kind === 'empty') return { tag, start: tag.end, end: tag.end };
      found = tag;
    }
    if (tag.kind === 'open') depth += 1;
  }
  return undefined;
}
