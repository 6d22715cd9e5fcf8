import type { Facts } from './facts';

/** The cycles among the files, each once, as the path round: `a → b → a`. */
export function findCycles(files: readonly Facts[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];

  function follow(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  }

  for (const path of imports.keys()) follow(path, []);
  return cycles;
}
