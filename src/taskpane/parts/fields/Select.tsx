import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';

export interface Option {
  readonly key: string;
  readonly text: string;
}

/** One of a list under a label. */
export function Select({
  label,
  options,
  chosen,
  disabled = false,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly disabled?: boolean;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <Dropdown
      label={label}
      selectedKey={chosen}
      disabled={disabled}
      responsiveMode={ResponsiveMode.large}
      options={options.map(({ key, text }) => ({ key, text, title: text }))}
      onChange={(_, option) => option && onChoose(String(option.key))}
    />
  );
}
