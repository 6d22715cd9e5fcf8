import { foldSpaces } from './text';

/** What the texts of one KPI have in common: they differ at most in case, spaces and a final stop. */
export function kpiKey(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replace(/\s*\.$/, '');
}
