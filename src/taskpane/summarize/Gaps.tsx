import type { Summary } from '../../core/summary/summary';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';

/** What is not there, which planners look for first. */
export function Gaps({ summary }: { readonly summary: Summary }) {
  const { gaps, byCountry } = summary;
  const names = new Map(byCountry.map(({ country, name }) => [country, name]));
  const missing = [
    { title: 'Members with no activity', items: gaps.countries.map((code) => names.get(code) ?? code) },
    { title: 'Actions with no activity', items: gaps.actions },
    { title: 'RSP milestones that no action serves', items: gaps.milestones },
  ];
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Hint" tone="info" /> What is not there
        </>
      }
    >
      <dl className="gaps">
        {missing.map(({ title, items }) => (
          <div key={title} className="gap">
            <dt>
              {title} <span className="amount">{items.length}</span>
            </dt>
            <dd>{items.length === 0 ? 'None.' : items.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
