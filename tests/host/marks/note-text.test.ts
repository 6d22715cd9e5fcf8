import { formatNote, isOwnNote } from '../../../src/host/note-text';

const note = formatNote('1-(zz) does not exist.\nWrite 1-(z).\n\n1-(c) is missing.');

test('a note of ours is known again', () => {
  expect(isOwnNote(note)).toBe(true);
  expect(isOwnNote(formatNote(''))).toBe(true);
});

test.each(['\r\n', '\r'])('a note of ours is known again with line breaks as %j', (lineBreak) => {
  expect(isOwnNote(note.replaceAll('\n', lineBreak))).toBe(true);
  expect(isOwnNote(`${note}${lineBreak}`)).toBe(true);
});

test.each([
  ['begun with a word of theirs', `Seen.\n${note}`],
  ['ended with a word of theirs', `${note}\nSeen.`],
  ['written in within', note.replace('does not exist', 'does not exist?')],
  ['cut', note.replace('Write 1-(z).', '')],
  ['of theirs alone', 'Concord'],
  ['empty', ''],
])('a note that a person has %s is that person’s', (_, content) => {
  expect(isOwnNote(content)).toBe(false);
});
