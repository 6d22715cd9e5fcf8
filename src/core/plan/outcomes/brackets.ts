/** A bracketed part of a text, brackets included: characters `start` to `end`, zero-based, end exclusive. */
export interface Bracketed {
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost round brackets of a text that are closed, in order. The last one that is opened behind them and never
 * closed runs to the end of its line.
 */
export function findBrackets(text: string): readonly Bracketed[] {
  const open: number[] = [];
  const found: Bracketed[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    const start = mark === '(' ? undefined : open.pop();
    if (mark === '(') open.push(index);
    if (start === undefined) continue;
    while (found.length > 0 && found.at(-1)!.start > start) found.pop();
    found.push({ start, end: index + 1 });
  }
  const unclosed = open.at(-1) ?? -1;
  if (unclosed < (found.at(-1)?.end ?? 0)) return found;
  const line = text
    .slice(unclosed)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  return [...found, { start: unclosed, end: unclosed + line.length }];
}
