import { rules } from '../../src/core/rules/index';
import { checkHere, type Checker } from '../../src/taskpane/checker/checker';

/** Checks in the same thread; there are no workers here. */
export const checker: Checker = async (what) => checkHere(what, rules);
