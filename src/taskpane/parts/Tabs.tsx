import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { ReactNode } from 'react';
import type { Place } from '../state/state';

const titles: readonly (readonly [Place, string])[] = [
  ['check', 'Check'],
  ['link', 'See also'],
  ['summarize', 'Summaries'],
  ['arrange', 'Arrange'],
  ['bring-in', 'Bring in'],
];

export function Tabs({
  chosen,
  onChoose,
  children,
}: {
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
  readonly children: (place: Place) => ReactNode;
}) {
  return (
    <Pivot
      selectedKey={chosen}
      onLinkClick={(item) => {
        const title = titles.find(([place]) => place === item?.props.itemKey);
        if (title) onChoose(title[0]);
      }}
      styles={{ root: { display: 'flex', flexWrap: 'wrap' }, link: { margin: 0, padding: '0 8px' } }}
    >
      {titles.map(([place, title]) => (
        <PivotItem key={place} itemKey={place} headerText={title}>
          {children(place)}
        </PivotItem>
      ))}
    </Pivot>
  );
}
