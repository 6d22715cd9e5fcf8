import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';

export function Tick({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      disabled={disabled}
      onChange={(_, now) => onChange(now === true)}
      styles={{ root: { padding: '3px 0' }, text: { lineHeight: '20px' } }}
    />
  );
}

export interface Choosable {
  readonly key: string;
  readonly text: string;
  readonly recommended: boolean;
}

/** One of several answers. `labelledBy` is the id of the element that asks. */
export function Radios({
  labelledBy,
  options,
  chosen,
  onChoose,
}: {
  readonly labelledBy: string;
  readonly options: readonly Choosable[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <ChoiceGroup
      ariaLabelledBy={labelledBy}
      selectedKey={chosen}
      onChange={(_, option) => option && onChoose(option.key)}
      options={options.map(({ key, text, recommended }) => ({
        key,
        text,
        styles: { root: { marginTop: 2 }, field: { display: 'block', height: 'auto', minHeight: 20 } },
        onRenderLabel: () => (
          <span className="answer">
            {text} {recommended && <span className="recommended">Recommended</span>}
          </span>
        ),
      }))}
    />
  );
}
