const longestName = 31;

/** The name, or where a sheet has it already (whatever its case) the name with " (2)", " (3)" …; 31 characters at most. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`;
    const candidate = name.slice(0, longestName - ending.length) + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
