/*
 * The KPI statements of an action: "(1) … (2) …", "1) … 2) …", "1. …", one a line, with bullets or with semicolons at
 * the ends of lines. A line that begins in lower case, or follows one that cannot end there, continues it.
 */

/** One KPI: its text is characters `start` to `end` (zero-based, end exclusive), without number, bullet or semicolon. */
export interface KpiSpan {
  readonly start: number;
  readonly end: number;
  /** The number typed before it, where there is one. */
  readonly index?: number;
}

export function parseKpis(text: string): readonly KpiSpan[] {
  const numbers = findNumbers(text);
  const unnumbered = splitLines(text, numbers[0]?.start ?? text.length);
  const numbered = numbers.map(({ end, index }, at) => ({
    index,
    ...trimmed(text, end, numbers[at + 1]?.start ?? text.length),
  }));
  return [...unnumbered, ...numbered].filter(({ start, end, index }) => end > start || index !== undefined);
}

interface TypedNumber {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

const blank = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;
const number = /(?<=^|\s|[;,.])(?:[(（](\d{1,2})[)）]|(\d{1,2})[)）]|(\d{1,2})\.(?=[\s\p{Lu}]))/gu;

/** Numbers that count on from the first, which begins a line; all in the same brackets. */
function findNumbers(text: string): readonly TypedNumber[] {
  const found: (TypedNumber & { readonly style: number })[] = [];
  for (const match of text.matchAll(number)) {
    const style = [1, 2, 3].find((group) => match[group] !== undefined)!;
    const one = { start: match.index, end: match.index + match[0].length, index: Number(match[style]), style };
    const last = found.at(-1);
    const follows = last
      ? style === last.style && one.index === last.index + 1
      : one.index > 0 && beginsLine(text, one.start);
    if (follows) found.push(one);
  }
  return found;
}

function beginsLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (text[before] === '\n' || text[before] === '\r') return true;
    if (!/[\s\u200b]/.test(text[before]!)) return false;
  }
  return true;
}

const bullet = new RegExp(
  String.raw`^${blank}*(?:[·•➤►▶➢‣▪■●○◦⁃∙*→§\uf0b7\uf0d8\uf0a7\uf076]|[-‐-―Øo](?=[\s\u00a0]))${blank}*`,
  'u',
);
const goesOn = /(?:[,(/&-]|\b(?:and|or|of|the|a|an|in|on|for|to|by|with|per|that))$/i;

function splitLines(text: string, until: number): readonly KpiSpan[] {
  const spans: { start: number; end: number }[] = [];
  let hasBullets = false;
  for (const { 0: line, index } of text.slice(0, until).matchAll(/[^\r\n]+/g)) {
    const mark = bullet.exec(line)?.[0].length ?? 0;
    const span = trimmed(text, index + mark, index + line.length);
    const last = spans.at(-1);
    if (span.end <= span.start) continue;
    const isOwn = mark > 0 || !last || (!hasBullets && isSeparate(text, last, span));
    if (isOwn) spans.push({ ...span });
    else last.end = span.end;
    hasBullets ||= mark > 0;
  }
  return spans;
}

/** Whether a line is a statement of its own and not the rest of the one before. */
function isSeparate(text: string, last: KpiSpan, { start }: KpiSpan): boolean {
  if (/^\s*[;,]/.test(text.slice(last.end, last.end + 20))) return true;
  return (
    !/^\p{Ll}/u.test(text.slice(start, start + 2)) &&
    !goesOn.test(text.slice(Math.max(last.start, last.end - 12), last.end))
  );
}

/** The span without the white space around it, and without a semicolon (and the "and" behind it) at its end. */
function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const body = text.slice(from, to);
  const start = from + (new RegExp(`^${blank}*`).exec(body)?.[0].length ?? 0);
  let end = trimEnd(text, start, to);
  const and = /;\s{0,9}(?:and|or)$/i.exec(text.slice(Math.max(start, end - 20), end));
  if (and) end -= and[0].length;
  else if (text[end - 1] === ';') end -= 1;
  return { start, end: trimEnd(text, start, end) };
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s\u00ad\u200b-\u200d\u2060\ufeff]/.test(text[last - 1]!)) last -= 1;
  return last;
}

/** One KPI a line, numbered as they are: "(1) …". With bullets where a line would else be read as the rest of another. */
export function formatKpis(kpis: readonly { readonly index?: number | undefined; readonly text: string }[]): string {
  const lines = kpis.map(({ index, text }) => (index === undefined ? text : `(${index}) ${text}`));
  const plain = lines.join('\n');
  const spans = parseKpis(plain);
  const isReadBack =
    spans.length === kpis.length && spans.every(({ start, end }, at) => plain.slice(start, end) === kpis[at]!.text);
  return isReadBack
    ? plain
    : kpis.map(({ text }, at) => (kpis[at]!.index === undefined ? `• ${text}` : lines[at])).join('\n');
}
