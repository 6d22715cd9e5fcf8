import type { Exception } from '../../core/linting/exceptions';
import type { Finding, Severity } from '../../core/sheet/finding';
import {
  changeChecking,
  withExceptions,
  withoutExceptions,
  withRule,
  type KeptChecking,
} from '../../jobs/kept/checking';
import type { Desk } from './desk';
import { today } from '../../jobs/remember/today';

/** What a person says of how the plan is to be checked. It is kept in the workbook, and the plan is checked again. */
export interface Checking {
  /** Lets faults stand. */
  readonly except: (findings: readonly Finding[], reason: string) => Promise<void>;
  /** Takes exceptions back. */
  readonly withdraw: (exceptions: readonly Exception[]) => Promise<void>;
  /** Gives a law another severity or switches it off; null gives it its own again. */
  readonly setRule: (rule: string, setting: Severity | 'off' | null) => Promise<void>;
}

export function checking({ host, tell, inLine, runNow, remember }: Desk): Checking {
  const keep = (change: (kept: KeptChecking) => KeptChecking): Promise<void> =>
    inLine('check', async () => {
      tell({ is: 'started', job: 'check', doing: 'reading' });
      await changeChecking(host, change);
      await runNow('check');
      // What is let stand is not asked under See also either.
      await remember();
    });
  return {
    except: (findings, reason) => keep((kept) => withExceptions(kept, findings, reason, today())),
    withdraw: (exceptions) => keep((kept) => withoutExceptions(kept, exceptions)),
    setRule: (rule, setting) => keep((kept) => withRule(kept, rule, setting)),
  };
}
