import { unzipSync } from 'fflate';

import { openFileHost } from '../../../src/host/file/file-host';
import { describeWithRealPlans, readRealPlan } from '../../shared-plans';

describeWithRealPlans('the real plans', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    '%s differs in one cell after one edit',
    async (plan) => {
      const file = `${plan}.xlsx`;
      const bytes = readRealPlan(plan);
      const host = await openFileHost(bytes, file);
      const { active } = await host.list();
      const [first] = (await host.read(active)).cells;
      await host.apply(active, [{ at: first!, before: first!.text, after: 'Changed' }]);
      const [before, after] = [unzipSync(bytes), unzipSync(host.pack())];
      const changed = Object.keys(before).filter((path) => Buffer.compare(before[path]!, after[path]!) !== 0);
      expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect((await (await openFileHost(host.pack(), file)).read(active)).cells.slice(1)).toEqual(
        (await (await openFileHost(bytes, file)).read(active)).cells.slice(1),
      );
    },
  );
});
