import type { Layout } from '../../core/plan/model';
import type { ColumnRole } from '../../core/plan/profile';

/** What a column holds. */
export const roleWords: Readonly<Record<ColumnRole, string>> = {
  action: 'Specific actions',
  listings: 'Activities',
  kpi: 'KPIs',
  label: 'Labels',
  section: 'Sections',
  rsp: 'RSP references',
  kind: 'Kinds',
  countries: 'Countries',
  seeAlso: 'See also',
};

/** Those of every plan, and those that only a sheet with a row for each listing has. */
export const roles: readonly ColumnRole[] = ['action', 'listings', 'kpi', 'label'];
export const registerRoles: readonly ColumnRole[] = ['section', 'rsp', 'kind', 'countries', 'seeAlso'];

export const layoutWords: Readonly<Record<Layout, { readonly name: string; readonly meaning: string }>> = {
  annex: { name: 'Annex layout', meaning: 'a row for each action, its listings as lines of one cell' },
  pasted: { name: 'Pasted table', meaning: 'a row for each paragraph, as Excel takes a table from Word' },
  register: { name: 'Register layout', meaning: 'a row for each listing' },
};

/** Long texts of cells are cut: enough is left to know them by. */
export function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
