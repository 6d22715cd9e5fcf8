import fc from 'fast-check';

import { documentNamespace, findNamespace, formatDocument, parseDocument } from '../../../src/host/document-xml';

test('any text comes back from its part, whose namespace names the document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
      const xml = formatDocument(name, text);
      expect(parseDocument(xml)).toBe(text);
      expect(findNamespace(xml)).toBe(documentNamespace(name));
    }),
  );
});

test('two documents never share a namespace', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(documentNamespace(one) === documentNamespace(other)).toBe(one === other);
    }),
  );
});

test('whatever a part was made into, reading it does not fail', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '&#x',
    ';',
    '"',
    "'",
    'kept',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), fc.nat(40), (pieces, cut) => {
      const xml = formatDocument('profile', '{"a":1}').slice(0, cut) + pieces.join('');
      expect(typeof parseDocument(xml)).toBe('string');
      expect(() => findNamespace(xml)).not.toThrow();
    }),
  );
});
