import { useId } from 'react';

export interface PickOption {
  readonly key: string;
  readonly text: string;
}

/** Options under a heading of their own; of those without one the title is null. */
export interface PickGroup {
  readonly title: string | null;
  readonly options: readonly PickOption[];
}

/** One of a list, in a field so small that many of them stand on a narrow pane. */
export function Pick({
  label,
  isLabelSeen = true,
  groups,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly isLabelSeen?: boolean;
  readonly groups: readonly PickGroup[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) {
  const id = useId();
  return (
    <div className="pick">
      <label htmlFor={id} className={isLabelSeen ? 'pick-label' : 'heard'}>
        {label}
      </label>
      <select id={id} className="field" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {groups.map(({ title, options }) =>
          title === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={title} label={title}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly PickOption[] }) {
  return options.map(({ key, text }) => (
    <option key={key} value={key}>
      {text}
    </option>
  ));
}
