const LONGEST_QUOTE = 80;

/** The text in quotation marks, on one line, cut where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return `“${characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…` : line}”`;
}

/** `["a", "b", "c"]` → `"a, b and c"`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`;
}

/** `plural(1, "line")` → `"1 line"`, `plural(2, "entry", "entries")` → `"2 entries"`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The end of a sentence that may suggest the name that was meant. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? '.' : `; did you mean ${nearest}?`;
}
