import { formatSeeAlso } from '../../src/core/plan/see-also';
import { sampleFaults, type Fault } from './sample-faults';
import { sampleSections, type SampleAction } from './sample-plan';

export const sampleSheet = 'Work plan';

export type SampleRow =
  | { readonly kind: 'title' | 'section'; readonly texts: readonly [string] }
  | { readonly kind: 'header' | 'action'; readonly texts: readonly [string, string, string] };

/** The rows of the sample sheet, from A1 down. Throws where a fault does not find the text that it spoils. */
export function sampleRows(faults: readonly Fault[] = sampleFaults): readonly SampleRow[] {
  const header = (years: string): SampleRow => ({
    kind: 'header',
    texts: [
      'Specific Actions\n(Relevance to RSP 2024-2026)',
      `Annual Work Plan for ${years}`,
      'RSP Key Performance Indicator',
    ],
  });
  return [
    { kind: 'title', texts: ['Harbour Office for Customs Training: Annual Work Plan (2025-2026)'] },
    ...sampleSections.flatMap(({ title, actions }, index): SampleRow[] => [
      { kind: 'section', texts: [`${index + 1}. ${title}`] },
      // One heading was left over from the year before.
      header(faults.length > 0 && index === 3 ? '2024-2025' : '2025-2026'),
      ...actions.map((action): SampleRow => {
        const ref = `${index + 1}-(${action.label})`;
        const spoil = (column: Fault['column'], text: string) =>
          spoilCell(
            text,
            faults.filter((fault) => fault.action === ref && fault.column === column),
          );
        return {
          kind: 'action',
          texts: [
            spoil('action', `${action.label}) ${action.title}\n${action.rsp}`),
            spoil('listings', typeListings(index + 1, action)),
            spoil('kpi', action.kpi),
          ],
        };
      }),
    ]),
  ];
}

function spoilCell(text: string, faults: readonly Fault[]): string {
  return faults.reduce((now, { action, right, wrong }) => {
    if (!now.includes(right)) throw new Error(`${action} does not hold “${right}”: ${now}`);
    return now.replace(right, () => wrong);
  }, text);
}

/** The listings of an action as typed, each with the see-also that is right. */
function typeListings(section: number, action: SampleAction): string {
  return action.listings.map((text) => `• ${text}${seeAlsoOf(text, section, action.label)}`).join('\n');
}

function seeAlsoOf(text: string, section: number, label: string): string {
  const targets = sampleSections.flatMap(({ actions }, index) =>
    actions
      .filter((other) => other.listings.includes(text) && !(index + 1 === section && other.label === label))
      .map((other) => ({ section: index + 1, label: other.label })),
  );
  return targets.length > 0 ? ` ${formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false })}` : '';
}
