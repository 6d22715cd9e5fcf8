import { PlainButton } from '../../parts/Buttons';
import { stepFrom, type Standing } from './standing';

/** Goes through the findings one by one. */
export function Walk({
  standing,
  length,
  onStep,
}: {
  readonly standing: Standing;
  readonly length: number;
  readonly onStep: (step: 1 | -1) => void;
}) {
  return (
    <div className="bar" role="group" aria-label="Go through the findings">
      <PlainButton
        text="Previous"
        icon="Previous"
        disabled={stepFrom(standing, -1, length) === null}
        onClick={() => onStep(-1)}
      />
      <span className="bar-text">{sayWhere(standing, length)}</span>
      <PlainButton
        text="Next"
        icon="Next"
        disabled={stepFrom(standing, 1, length) === null}
        onClick={() => onStep(1)}
      />
    </div>
  );
}

function sayWhere(standing: Standing, length: number): string {
  if (standing.is === 'at') return `${standing.position + 1} of ${length}`;
  return standing.is === 'before' && standing.position < length
    ? `next is ${standing.position + 1} of ${length}`
    : `${length} in all`;
}
