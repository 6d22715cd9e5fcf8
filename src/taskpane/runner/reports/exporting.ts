import type { Rule } from '../../../core/linting/rule';
import { shownOf } from '../../state/state';
import type { Desk } from '../desk';

/** Findings handed on, outside the pane. */
export interface Exporting {
  /** Writes the findings in sight to the sheet “Findings”, in place of an earlier one, and shows it. */
  readonly publishFindings: (rules: readonly Rule[]) => Promise<void>;
}

export function exporting({ host, read, tell, inLine }: Desk): Exporting {
  return {
    publishFindings: (rules) =>
      inLine('check', async () => {
        const shown = shownOf(read().check);
        if (!shown) return;
        tell({ is: 'started', job: 'check', doing: 'writing' });
        const { findingsReport } = await import('../../../jobs/exports/findings-report');
        const { sheets } = await host.publish([findingsReport(shown.result, rules)]);
        const [sheet = ''] = sheets;
        tell({ is: 'findings-published', sheet });
        tell({ is: 'listed', workbook: await host.list() });
        await host.select(sheet, { row: 0, column: 0 });
      }),
  };
}
