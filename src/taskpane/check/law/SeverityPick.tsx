import type { RuleSettings } from '../../../core/linting/settings';
import type { Rule } from '../../../core/linting/rule';
import { Pick } from '../../parts/fields/Pick';
import { settingWords, type Setting } from './severities';

const settings: readonly Setting[] = ['error', 'warning', 'info', 'off'];

/** How grave the breach of a law is to the planner; the setting that the law comes with is marked. */
export function SeverityPick({
  law,
  kept,
  isListed = false,
  onSet,
}: {
  readonly law: Rule;
  /** It stands beside those of other laws, each under its law's title. */
  readonly isListed?: boolean;
  readonly kept: RuleSettings;
  readonly onSet: (rule: string, setting: Setting | null) => void;
}) {
  return (
    <Pick
      label={isListed ? `Severity: ${law.title}` : 'Severity'}
      isLabelSeen={!isListed}
      chosen={kept[law.id] ?? law.severity}
      groups={[
        {
          title: null,
          options: settings.map((setting) => ({
            key: setting,
            text: settingWords[setting] + (setting === law.severity ? ' (as it comes)' : ''),
          })),
        },
      ]}
      onChoose={(key) => {
        const setting = settings.find((one) => one === key);
        if (setting) onSet(law.id, setting === law.severity ? null : setting);
      }}
    />
  );
}
