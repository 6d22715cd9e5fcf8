/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const longestSheetName = 31;
const barred = /[\\/?*:[\]\p{Cc}]/gu;
/** Excel keeps this one for itself. */
const reserved = 'history';

/**
 * The name as Excel takes it, or where a sheet has it already (whatever its case) the name with " (2)", " (3)" …;
 * 31 characters at most.
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const allowed = name.replace(barred, '-');
  const lower = new Set([reserved, ...taken.map((other) => other.toLowerCase())]);
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`;
    const candidate = (cut(allowed, longestSheetName - ending.length) || 'Sheet') + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** Not within a character of two units, and with no apostrophe or space at either end. */
function cut(name: string, length: number): string {
  return name
    .replace(/^['\s]+/, '')
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}

/** The name of a table, or where one has it already (whatever its case) the name with `_2`, `_3` …, as no space may stand in it. */
export function freeTableName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  let candidate = name;
  for (let count = 2; lower.has(candidate.toLowerCase()); count++) candidate = `${name}_${count}`;
  return candidate;
}
