import { rules } from '../../core/rules/index';
import { checkHere } from './checker';
import type { Answer, Asked } from './asked';

/*
 * A root of its own: the check of a plan takes longer than a frame, so it runs beside the pane's thread, and the
 * planner's typing never waits for it. Whatever goes wrong is handed back to who asked.
 */

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answer): void;
};

scope.onmessage = ({ data: { id, what } }) => {
  try {
    scope.postMessage({ id, is: 'checked', checked: checkHere(what, rules) });
  } catch (error) {
    scope.postMessage({ id, is: 'failed', error });
  }
};
