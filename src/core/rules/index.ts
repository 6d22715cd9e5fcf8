import type { Rule } from '../linting/rule';
import { referenceHasTarget } from './references/reference-has-target';
import { referenceIsNotSelf } from './references/reference-is-not-self';

/** Every law, in the order in which findings at one place are told. */
export const rules: readonly Rule[] = [referenceHasTarget, referenceIsNotSelf];
