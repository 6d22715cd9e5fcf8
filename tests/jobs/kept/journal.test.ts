import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { addEntry, dropEntry, loadJournal, type JournalEntry } from '../../../src/jobs/kept/journal';

const open = () => openMemoryHost('plan.xlsx', [{ sheet: 'Plan', cells: [] }]);

const entry = (id: string, after = 'Rice'): JournalEntry => ({
  id,
  job: 'link',
  sheet: 'Plan',
  when: '2026-11-22T09:30:00.000Z',
  changes: [
    { kind: 'write', edits: [{ at: { row: 3, column: 1 }, before: 'Tea', after }] },
    { kind: 'insert-rows', at: 2, rows: [[{ column: 0, text: 'New' }], []], like: null },
    { kind: 'delete-rows', at: 1, rows: [[]] },
    { kind: 'move-rows', from: 1, count: 2, to: 7 },
  ],
  memory: {
    sheet: 'Plan',
    exceptions: { added: [], removed: [] },
    answers: { added: [], removed: [] },
    written: { added: [['2026-11-22', 'k1']], removed: [] },
    names: { added: [], removed: [] },
    decided: { added: [['same', 'tea', 'teas']], removed: [] },
  },
});

const idsOf = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id);

test('what was written comes back in another session as it was kept', async () => {
  const host = open();
  await addEntry(host, entry('one'));
  await addEntry(host, entry('two'));
  expect(await loadJournal(host)).toEqual({ entries: [entry('one'), entry('two')], isLost: false });
});

test('what was taken back is kept no more, and the last leaves no trace', async () => {
  const host = open();
  await addEntry(host, entry('one'));
  await addEntry(host, entry('two'));
  expect(idsOf(await dropEntry(host, 'two'))).toEqual(['one']);
  await dropEntry(host, 'one');
  expect(await host.load('journal')).toBeNull();
});

test('of more than twenty entries the newest are kept', async () => {
  const host = open();
  for (let count = 1; count <= 23; count++) await addEntry(host, entry(String(count)));
  const { entries } = await loadJournal(host);
  expect([entries.length, entries[0]!.id, entries.at(-1)!.id]).toEqual([20, '4', '23']);
});

test('entries that together are too long for a workbook make room for newer ones', async () => {
  const host = open();
  for (const id of ['one', 'two', 'three']) await addEntry(host, entry(id, 'x'.repeat(400_000)));
  expect(idsOf((await loadJournal(host)).entries)).toEqual(['two', 'three']);
});

test('where one entry is too long by itself, no older one is offered either: it could not be taken back before', async () => {
  const host = open();
  await addEntry(host, entry('one'));
  expect(await addEntry(host, entry('two', 'x'.repeat(1_100_000)))).toEqual([]);
});

test('a journal that cannot be understood begins anew, and says so', async () => {
  const host = open();
  await host.save('journal', '{"entries": [{"id": 7}]}');
  expect(await loadJournal(host)).toEqual({ entries: [], isLost: true });
  await addEntry(host, entry('one'));
  expect(await loadJournal(host)).toEqual({ entries: [entry('one')], isLost: false });
});
