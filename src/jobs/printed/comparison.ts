import type { Comparison } from '../../core/comparing/comparison';
import type { Compared } from '../compare';
import type { Opened } from '../outcome';

export interface ComparedFileJson {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly years: { readonly from: number; readonly to: number };
}

/** What `concord compare` prints for machines. */
export interface CompareJson extends Comparison {
  readonly before: ComparedFileJson;
  readonly after: ComparedFileJson;
  /** The file written, or null for a dry run. */
  readonly written: string | null;
}

/** `written` is the name of the file written, or null for a dry run. */
export function compareJson({ before, after, comparison }: Compared, written: string | null): CompareJson {
  return { before: fileJson(before), after: fileJson(after), ...comparison, written };
}

function fileJson({ file, plan }: Opened): ComparedFileJson {
  return { file, sheet: plan.sheet, title: plan.title, years: plan.years };
}
