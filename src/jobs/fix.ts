import type { Rule } from '../core/linting/rule';
import { applyEdits } from '../core/sheet/edit';
import type { Documents, Sheets } from '../host/host';
import type { Ask } from './ask';
import { check, checkOpened } from './check';
import { reopen } from './open';
import type { Fixed } from './outcome';

/** Works out the safe mends of a plan, and what is left after them. Writes nothing: `edits` is what to write. */
export async function fix(host: Sheets & Documents, ask: Ask, rules: readonly Rule[]): Promise<Fixed> {
  const before = await check(host, ask, rules);
  const after = reopen(before, applyEdits(before.grid, before.safeEdits));
  return { edits: before.safeEdits, before, left: checkOpened(after, rules, before.keptChecking, before.keptLinking) };
}
