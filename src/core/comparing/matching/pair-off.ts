/** Two things that may be one: positions (zero-based) in the earlier and the later list, and how well they fit. */
export interface Fit {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * Pairs off, the best fit first, each thing once. Of equals those that stand at nearer positions, then the earlier ones;
 * so the order in which fits are given does not matter, nor which list is called the earlier one.
 */
export function pairOff<One extends Fit>(fits: readonly One[]): readonly One[] {
  const [before, after] = [new Set<number>(), new Set<number>()];
  const apart = (fit: Fit) => Math.abs(fit.before - fit.after);
  return [...fits]
    .sort((a, b) => b.score - a.score || apart(a) - apart(b) || a.before + a.after - b.before - b.after)
    .filter((fit) => {
      if (before.has(fit.before) || after.has(fit.after)) return false;
      before.add(fit.before);
      after.add(fit.after);
      return true;
    });
}
