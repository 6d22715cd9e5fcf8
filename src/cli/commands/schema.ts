import { z } from 'zod';

import { planSchema } from '../../core/plan/model';
import type { Status } from '../main';

export function runSchema(): Status {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(planSchema), null, 2)}\n`);
  return 0;
}
