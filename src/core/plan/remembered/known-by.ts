import { fingerprint } from '../text';

/**
 * What a fault is known by in every reading of the plan: the law, which of its sentences, what it is about, and the
 * words of the listing or action at fault. Labels and addresses have no part in it.
 */
export function nameFault(law: string, sentence: string, about: string, words: string): string {
  return fingerprint([law, sentence, about === words ? '' : about, words].join(' | '));
}

/** The law that is named in what a fault is known by. */
export function lawOf(key: string): string {
  return key.slice(0, key.indexOf(' | '));
}
