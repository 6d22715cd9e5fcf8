import { arrangingRefusals, type ArrangingRefusal } from '../words/arranging';
import type { Refused } from './arranged';

export function refuse(code: ArrangingRefusal, name: string | number = '', count = 0): Refused {
  return { kind: 'refused', code, message: arrangingRefusals[code]({ name: String(name), count }) };
}
