import type { Package } from '../package/package';
import { removeParts } from '../package/parts';
import { readRelationships, removeLinks } from '../package/relationships';
import { readWorkbook } from '../workbook';

/**
 * The package without the order in which Excel last worked out its formulas. Excel mends a file with a warning where
 * that names a cell without a formula; without it, it makes the order anew when it opens the file.
 */
export function dropCalcChain(pack: Package): Package {
  const { path } = readWorkbook(pack);
  const chains = readRelationships(pack, path).flatMap(({ kind, target }) => (kind === 'calcChain' ? [target] : []));
  return chains.length === 0 ? pack : removeParts(removeLinks(pack, path, chains), chains);
}
