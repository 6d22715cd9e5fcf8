import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';

const byItself = '';

/** Which sheet holds the plan; null lets the job find it. */
export function SheetPicker({
  sheets,
  chosen,
  disabled,
  onChoose,
  onOpen,
}: {
  readonly sheets: readonly string[];
  readonly chosen: string | null;
  readonly disabled: boolean;
  readonly onChoose: (sheet: string | null) => void;
  readonly onOpen: () => void;
}) {
  return (
    <Dropdown
      label="Sheet"
      selectedKey={chosen ?? byItself}
      disabled={disabled}
      responsiveMode={ResponsiveMode.large}
      options={[
        { key: byItself, text: 'The sheet in front, or the first with a plan' },
        ...sheets.map((sheet) => ({ key: sheet, text: sheet })),
      ]}
      onClick={onOpen}
      onChange={(_, option) => onChoose(option && option.key !== byItself ? String(option.key) : null)}
    />
  );
}
