import type { Element } from '../markup';

/** What an element's own style says of a property; null where nothing. The last one counts. */
export function styleOf({ attributes }: Element, property: string): string | null {
  const style = attributes.get('style');
  if (style === undefined) return null;
  let found: string | null = null;
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (part.slice(0, colon).trim().toLowerCase() === property) found = part.slice(colon + 1).trim();
  }
  return found;
}

/** The font of an element where its own style or tag names one; null where it does not. */
export function fontOf(element: Element): string | null {
  const named = styleOf(element, 'font-family') ?? element.attributes.get('face') ?? null;
  if (named !== null) return named.replace(/^["'\s]+/, '');
  const short = styleOf(element, 'font');
  return short === null ? null : (/\b(symbol|wingdings|webdings)\b/i.exec(short)?.[0] ?? 'plain');
}

export function isHidden(element: Element): boolean {
  return (
    element.attributes.has('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}
