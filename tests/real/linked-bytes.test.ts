import { strFromU8, unzipSync } from 'fflate';

import { actionsOf, listingsOf, type Listing } from '../../src/core/plan/model';
import { formatAddress } from '../../src/core/sheet/address';
import { openFileHost } from '../../src/host/file/file-host';
import { link } from '../../src/jobs/link';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

const plans: readonly RealPlan[] = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'];

/** A real plan linked by the recommendation, and saved. */
async function linkAndSave(plan: RealPlan) {
  const original = readRealPlan(plan);
  const host = await openFileHost(original, `${plan}.xlsx`);
  const linked = await link(host, { acceptRecommended: true, inStyle: true });
  await host.apply(linked.plan.sheet, linked.edits);
  return { linked, before: unzipSync(original), after: unzipSync(host.pack()), saved: host.pack() };
}

const aCell = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs;
const cellsOf = (xml: string) => new Map([...xml.matchAll(aCell)].map(([whole, address]) => [address!, whole]));

const texts = (listings: readonly Listing[]) => listings.map(({ text }) => text);

/** Texts without others, each of which is taken out once. */
function without(all: readonly string[], gone: readonly string[]): readonly string[] {
  const left = [...gone];
  return all.filter((text) => !left.includes(text) || left.splice(left.indexOf(text), 1).length === 0);
}

describeWithRealPlans('the real plans once linked and saved', () => {
  test.each(plans)('%s: every part of the file but the sheet is the same, byte for byte', async (plan) => {
    const { before, after } = await linkAndSave(plan);
    const differing = Object.keys(after).filter(
      (path) => !before[path] || Buffer.compare(Buffer.from(before[path]), Buffer.from(after[path]!)) !== 0,
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test.each(plans)('%s: in the sheet the named cells differ and nothing else', async (plan) => {
    const { linked, before, after } = await linkAndSave(plan);
    const [was, is] = [before, after].map((parts) => strFromU8(parts['xl/worksheets/sheet1.xml']!));
    const [old, now] = [cellsOf(was!), cellsOf(is!)];
    const differing = [...now].filter(([address, xml]) => old.get(address) !== xml).map(([address]) => address);
    expect(differing.sort()).toEqual(linked.edits.map(({ at }) => formatAddress(at)).sort());
    expect(is!.replace(aCell, '')).toBe(was!.replace(aCell, ''));
  });

  test.each(plans)('%s: every line that stays where it was has its text, in the order it had', async (plan) => {
    const { linked, saved } = await linkAndSave(plan);
    const again = await link(await openFileHost(saved, `${plan}.xlsx`), {});
    for (const { ref, listings } of actionsOf(linked.plan)) {
      const came = linked.applied.filter(({ to }) => to === ref).map(({ text }) => text);
      const went = linked.applied.filter(({ from }) => from === ref).map(({ text }) => text);
      const now = texts(actionsOf(again.plan).find((action) => action.ref === ref)!.listings);
      expect(without(now, came)).toEqual(without(texts(listings), went));
    }
    expect(listingsOf(again.plan)).toHaveLength(
      listingsOf(linked.plan).length + linked.applied.filter(({ choice }) => choice === 'list').length,
    );
  });

  test('2025-2026: new lines stand in the order of their neighbours', async () => {
    const { saved } = await linkAndSave('rocb-awp-2025-2026');
    const { plan } = await link(await openFileHost(saved, 'linked.xlsx'), {});
    const lines = (ref: string) => actionsOf(plan).find((action) => action.ref === ref)!.listings;
    const at = (ref: string, words: RegExp) =>
      lines(ref).flatMap(({ text }, index) => (words.test(text) ? [index + 1] : []));
    expect(at('1-(c)', /^Master Trainer/)).toEqual([1]);
    expect(at('1-(hh)', /^Master Trainer/)).toEqual([1, 2]);
    expect(at('1-(hh)', /Risk Management for Iran|RM for Timor-Leste|Compendium/)).toEqual([10, 11, 12]);
    expect(at('1-(z)', /luggage/)).toEqual([4]);
  });

  test('2025-2026: what differs in style alone is a group of about forty-five, and none of the changes', async () => {
    const host = await openFileHost(readRealPlan('rocb-awp-2025-2026'), 'plan.xlsx');
    const { style, changes } = await link(host, {});
    expect(style).toHaveLength(45);
    const changed = new Set(changes.map(({ listing }) => listing));
    expect(style.filter(({ listing }) => changed.has(listing))).toEqual([]);
  });
});
