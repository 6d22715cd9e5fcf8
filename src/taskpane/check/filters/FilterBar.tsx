import { useId, type RefObject } from 'react';
import type { Subject } from '../../../core/linting/rule';
import { memberName } from '../../../core/plan/country';
import type { Checked } from '../../../jobs/outcome';
import { TextButton } from '../../parts/Buttons';
import { Pick, type PickGroup } from '../../parts/fields/Pick';
import { severities, type GroupBy } from '../findings/groups';
import { listSections } from '../findings/sections';
import { settingWords } from '../law/severities';
import { isFiltered, noFilters, type Facets, type Filters } from './filters';

const all = '';

/** The search, what the list is narrowed to, and how it is put together. */
export function FilterBar({
  checked,
  subjects,
  filters,
  facets,
  shown,
  by,
  showsFilters,
  search,
  onFilter,
  onGroup,
  onShowFilters,
}: {
  readonly checked: Checked;
  readonly subjects: readonly Subject[];
  readonly filters: Filters;
  readonly facets: Facets;
  /** How many findings pass. */
  readonly shown: number;
  readonly by: GroupBy;
  readonly showsFilters: boolean;
  /** Set to the field of the search. */
  readonly search: RefObject<HTMLInputElement>;
  readonly onFilter: (filters: Filters) => void;
  readonly onGroup: (by: GroupBy) => void;
  readonly onShowFilters: (showsFilters: boolean) => void;
}) {
  const more = useId();
  const { severity, law, section, country } = filters;
  const active = [severity, law, section, country].filter((filter) => filter !== null).length;
  return (
    <div role="search" aria-label="Findings" className="filters">
      <div className="filter-line">
        <input
          ref={search}
          type="search"
          className="field search"
          aria-label="Search the findings by message, entry or cell"
          placeholder="Search message, entry or cell"
          value={filters.search}
          onChange={({ target }) => onFilter({ ...filters, search: target.value })}
          onKeyDown={({ key }) => key === 'Escape' && onFilter({ ...filters, search: '' })}
        />
        <button
          type="button"
          className="chip"
          aria-expanded={showsFilters}
          aria-controls={more}
          onClick={() => onShowFilters(!showsFilters)}
        >
          Filter{active > 0 && ` (${active})`}
        </button>
      </div>
      <div id={more} hidden={!showsFilters} className="filter-grid">
        {showsFilters && (
          <>
            <Pick
              label="Severity"
              chosen={severity ?? all}
              groups={choices(
                severities.map((one) => [one, settingWords[one]]),
                facets.severity,
                severity,
              )}
              onChoose={(key) => onFilter({ ...filters, severity: severities.find((one) => one === key) ?? null })}
            />
            <Pick
              label="Law"
              chosen={law ? `${law.is}:${law.name}` : all}
              groups={lawGroups(subjects, facets, filters)}
              onChoose={(key) => onFilter({ ...filters, law: readLaw(key) })}
            />
            <Pick
              label="Section"
              chosen={section ?? all}
              groups={choices(
                listSections(checked.plan).map(({ key, title }) => [key, title]),
                facets.section,
                section,
              )}
              onChoose={(key) => onFilter({ ...filters, section: key === all ? null : key })}
            />
            <Pick
              label="Member"
              chosen={country ?? all}
              groups={choices(
                [...new Set([...facets.country.keys(), ...(country === null ? [] : [country])])]
                  .map((code) => [code, memberName(code, checked.profile)] as const)
                  .sort(([, a], [, b]) => a.localeCompare(b)),
                facets.country,
                country,
              )}
              onChoose={(key) => onFilter({ ...filters, country: key === all ? null : key })}
            />
            <Pick
              label="Put together by"
              chosen={by}
              groups={[
                {
                  title: null,
                  options: [
                    { key: 'law', text: 'Severity and law' },
                    { key: 'section', text: 'Section and action' },
                  ],
                },
              ]}
              onChoose={(key) => onGroup(key === 'section' ? 'section' : 'law')}
            />
          </>
        )}
      </div>
      <p role="status" className="filter-count">
        {isFiltered(filters) && (
          <>
            {shown} of {checked.findings.length} shown.{' '}
            <TextButton
              onClick={() => {
                // The words to click go away with the filters.
                search.current?.focus();
                onFilter(noFilters);
              }}
            >
              Show all
            </TextButton>
          </>
        )}
      </p>
    </div>
  );
}

/** Those that would leave nothing are not offered, but for the one that is chosen. */
function choices(
  names: readonly (readonly [key: string, text: string])[],
  counts: ReadonlyMap<string, number>,
  chosen: string | null,
): readonly PickGroup[] {
  const options = names
    .filter(([key]) => key === chosen || counts.has(key))
    .map(([key, text]) => ({ key, text: `${text} (${counts.get(key) ?? 0})` }));
  return [{ title: null, options: [{ key: all, text: 'All' }, ...options] }];
}

function lawGroups(subjects: readonly Subject[], facets: Facets, { law }: Filters): readonly PickGroup[] {
  const isChosen = (is: 'law' | 'subject', name: string) => law?.is === is && law.name === name;
  return [
    { title: null, options: [{ key: all, text: 'All' }] },
    ...subjects.flatMap(({ title, rules }) => {
      const laws = rules.filter(({ id }) => facets.law.has(id) || isChosen('law', id));
      if (laws.length === 0 && !isChosen('subject', title)) return [];
      return [
        {
          title,
          options: [
            { key: `subject:${title}`, text: `All of ${title} (${facets.subject.get(title) ?? 0})` },
            ...laws.map(({ id, title: name }) => ({ key: `law:${id}`, text: `${name} (${facets.law.get(id) ?? 0})` })),
          ],
        },
      ];
    }),
  ];
}

function readLaw(key: string): Filters['law'] {
  const [is, name] = key.split(/:(.*)/s);
  return (is === 'law' || is === 'subject') && name !== undefined ? { is, name } : null;
}
