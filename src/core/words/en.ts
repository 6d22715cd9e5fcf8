import { listInWords, plural, quote } from './speech';

/*
 * The sentences, in English. Each takes the values it needs; a rule names the sentence and gives the values,
 * and the compiler refuses a rule that names another or gives fewer.
 */

export const en = {
  messages: {
    'target-is-missing': ({ written, target, nearest }: { written: string; target: string; nearest: string | null }) =>
      `${quote(written)} refers to ${target}, and there is no such action` +
      (nearest === null ? '.' : `; did you mean ${nearest}?`),
    'target-is-self': ({ action }: { action: string }) =>
      `This entry stands under ${action} and refers to ${action} itself.`,
  },
  fixes: {
    'rewrite-see-also': ({ after }: { after: string }) =>
      after === '' ? 'Remove the see-also' : `Write ${quote(after)}`,
  },
};

/** The words of one language. */
export type Words = typeof en;
