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

/**
 * Text in which control characters are seen and not obeyed, by the signs that Unicode has for them (␛ for escape); tabs
 * and line breaks stay. A cell may hold any of them: a terminal would take orders from it, and a web page may not have
 * them at all (https://html.spec.whatwg.org/#text-content).
 */
export function showControls(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** Unicode's category of them, but for tab, line feed and carriage return. */
const controls = /(?![\t\n\r])\p{Cc}/gu;
