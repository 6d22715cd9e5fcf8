import type { Area } from '../area';

/** What may be typed into cells; the kinds of rules are not looked into. */
export interface Validation {
  readonly area: Area;
  /** As the client gives it. */
  readonly rule: object;
  readonly errorAlert: object;
  readonly ignoreBlanks: boolean;
}
