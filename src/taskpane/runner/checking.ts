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

/** What a person says of how the plan is to be checked. It is kept in the workbook, and the plan is checked again. */
export interface Checking {
  /** Lets faults stand. */
  readonly except: (findings: readonly Finding[], reason: string) => Promise<void>;
  /** Takes exceptions back. */
  readonly withdraw: (exceptions: readonly Exception[]) => Promise<void>;
  /** Gives a law another severity or switches it off; null gives it its own again. */
  readonly setRule: (rule: string, setting: Severity | 'off' | null) => Promise<void>;
}

export function checking({ host, tell, inLine, runNow }: Desk): Checking {
  const keep = (change: (kept: KeptChecking) => KeptChecking): Promise<void> =>
    inLine('check', async () => {
      tell({ is: 'started', job: 'check', doing: 'reading' });
      await changeChecking(host, change);
      await runNow('check');
    });
  return {
    except: (findings, reason) => keep((kept) => withExceptions(kept, findings, reason, today())),
    withdraw: (exceptions) => keep((kept) => withoutExceptions(kept, exceptions)),
    setRule: (rule, setting) => keep((kept) => withRule(kept, rule, setting)),
  };
}

/** The day where the person is, as 2026-01-31. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
