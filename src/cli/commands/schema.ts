import { z } from 'zod';

import { planSchema } from '../../core/plan/model';
import type { Status } from '../status';
import type { Output } from '../output';

export function runSchema(output: Output): Status {
  output.print(z.toJSONSchema(planSchema), () => []);
  return 0;
}
