import { formatKind, kinds } from '../../../../core/plan/kind';

/** A kind, as headings and rows name it. */
export function sayKind(kind: string): string {
  const known = kinds.find((one) => one === kind);
  return known ? formatKind(known) : kind;
}
