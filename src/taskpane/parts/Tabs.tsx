import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { ReactNode } from 'react';
import type { Job } from '../state';

const titles: readonly (readonly [Job, string])[] = [
  ['check', 'Check'],
  ['link', 'See also'],
  ['summarize', 'Summaries'],
];

export function Tabs({
  chosen,
  onChoose,
  children,
}: {
  readonly chosen: Job;
  readonly onChoose: (job: Job) => void;
  readonly children: (job: Job) => ReactNode;
}) {
  return (
    <Pivot
      selectedKey={chosen}
      onLinkClick={(item) => {
        const title = titles.find(([job]) => job === item?.props.itemKey);
        if (title) onChoose(title[0]);
      }}
      styles={{ root: { display: 'flex', flexWrap: 'wrap' }, link: { margin: 0, padding: '0 10px' } }}
    >
      {titles.map(([job, title]) => (
        <PivotItem key={job} itemKey={job} headerText={title}>
          {children(job)}
        </PivotItem>
      ))}
    </Pivot>
  );
}
