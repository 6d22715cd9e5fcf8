/*
 * As much of Excel's formulas as sums over the columns of tables need: SUM, SUMIFS and COUNTIFS, columns of tables by
 * their titles, numbers, texts, + and -.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */

export type Expression =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'added'; readonly terms: readonly { readonly sign: 1 | -1; readonly of: Expression }[] };

/** Null for a formula of any other kind. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return null;
  const parsed = parseTerms(tokens, 0);
  return parsed?.next === tokens.length ? parsed.of : null;
}

/** The columns of tables that a formula names, of whatever kind it is. */
export function columnsNamed(formula: string): readonly { readonly table: string; readonly column: string }[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(COLUMN)].map(([text]) => readColumn(text));
}

const COLUMN = /[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:\[(?:'.|[^'[\]])*\]|(?:'.|[^'[\]])+)\]/gu;
const TOKEN = new RegExp(`\\s+|${COLUMN.source}|"(?:[^"]|"")*"|\\d+(?:\\.\\d+)?|[A-Z]+(?=\\()|[(),+-]`, 'giu');

function tokensOf(text: string): readonly string[] | null {
  const found = text.match(TOKEN) ?? [];
  return found.join('') === text ? found.filter((token) => token.trim() !== '') : null;
}

interface Parsed {
  readonly of: Expression;
  readonly next: number;
}

function parseTerms(tokens: readonly string[], at: number): Parsed | null {
  const terms: { sign: 1 | -1; of: Expression }[] = [];
  let next = at;
  let sign: 1 | -1 = 1;
  for (;;) {
    const parsed = parseTerm(tokens, next);
    if (!parsed) return null;
    terms.push({ sign, of: parsed.of });
    next = parsed.next;
    if (tokens[next] !== '+' && tokens[next] !== '-') break;
    sign = tokens[next] === '+' ? 1 : -1;
    next += 1;
  }
  const [first] = terms;
  return { of: terms.length === 1 && first ? first.of : { kind: 'added', terms }, next };
}

function parseTerm(tokens: readonly string[], at: number): Parsed | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (tokens[at + 1] === '(' && /^[A-Z]+$/i.test(token)) return parseCall(tokens, at);
  if (token.startsWith('"')) {
    return { of: { kind: 'value', value: token.slice(1, -1).replaceAll('""', '"') }, next: at + 1 };
  }
  if (/^\d/.test(token)) return { of: { kind: 'value', value: Number(token) }, next: at + 1 };
  return token.endsWith(']') ? { of: { kind: 'column', ...readColumn(token) }, next: at + 1 } : null;
}

function parseCall(tokens: readonly string[], at: number): Parsed | null {
  const of: Expression[] = [];
  let next = at + 2;
  for (;;) {
    const parsed = parseTerms(tokens, next);
    if (!parsed) return null;
    of.push(parsed.of);
    next = parsed.next + 1;
    if (tokens[next - 1] === ')') break;
    if (tokens[next - 1] !== ',') return null;
  }
  return { of: { kind: 'call', name: tokens[at]!.toUpperCase(), of }, next };
}

/** "'" stands before a sign that would mean something in a title. */
function readColumn(text: string): { readonly table: string; readonly column: string } {
  const open = text.indexOf('[');
  const inner = text.slice(open + 1, -1).replace(/^\[(.*)\]$/s, '$1');
  return { table: text.slice(0, open), column: inner.replace(/'(.)/gs, '$1') };
}
