import { useId, type ReactNode } from 'react';
import type { Option } from '../../../core/crossref/question';
import { count } from '../../words';

/** One answer, with what speaks for it; null stands for none yet. */
export function OptionLine({
  group,
  option,
  isRecommended,
  isMany,
  chosen,
  opened,
  children,
  onChoose,
  onOpen,
}: {
  /** What the answers of one card share as their name. */
  readonly group: string;
  readonly option: Option | null;
  readonly isRecommended: boolean;
  /** It answers several questions, of which the option is that of the first. */
  readonly isMany: boolean;
  readonly chosen: boolean;
  /** What it changes is in sight, as the children. */
  readonly opened: boolean;
  readonly children?: ReactNode;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}) {
  const id = useId();
  const reasons = option ? sayReasons(option, isMany) : '';
  return (
    <div className="choosable option">
      <input
        type="radio"
        id={id}
        name={group}
        checked={chosen}
        aria-describedby={reasons === '' ? undefined : `${id}why`}
        onChange={onChoose}
      />
      <div>
        <label htmlFor={id}>
          {option?.title ?? 'Later'} {isRecommended && <span className="recommended">Recommended</span>}
        </label>
        {reasons !== '' && (
          <p id={`${id}why`} className="aside">
            {reasons}
          </p>
        )}
        {option && option.choice !== 'keep' && (
          <button
            type="button"
            className="why-button"
            aria-expanded={opened}
            aria-controls={`${id}what`}
            onClick={onOpen}
          >
            What it changes<span className="heard">: {option.title}</span>
          </button>
        )}
        <div id={`${id}what`} hidden={!opened}>
          {opened && children}
        </div>
      </div>
    </div>
  );
}

/** The evidence, and what the answer would come to. */
function sayReasons({ choice, clears, lines, evidence }: Option, isMany: boolean): string {
  if (choice === 'keep') return evidence;
  const effects = [
    ...(clears > 0 ? [`settles ${count(clears, 'see-also', 'see-also')}`] : []),
    ...(lines > 0 ? [`touches ${count(lines, 'line')}`] : []),
  ].join(', ');
  const counts = effects === '' ? '' : `${effects.charAt(0).toUpperCase()}${effects.slice(1)}${isMany ? ' each' : ''}.`;
  return [evidence, counts].filter((part) => part !== '').join(' ');
}
