import fc from 'fast-check';

import { findPlaces } from '../../../src/core/plan/country';
import { parseKind, readKind } from '../../../src/core/plan/kind';
import { parseRef, plainLabel } from '../../../src/core/plan/label';
import { findLabel } from '../../../src/core/plan/labels/find-label';
import { parseCountries } from '../../../src/core/plan/places/countries-cell';
import { findRspLine, parseRsp } from '../../../src/core/plan/rsp';
import { findSeeAlso, parseSeeAlso, readCommaBeforeAnd, readLabel } from '../../../src/core/plan/see-also';
import { profiles } from '../../../src/jobs/profiles';
import { adversarialTexts, anyText } from './adversarial';

/** Every grammar of a plan's texts, by name. */
const grammars: Readonly<Record<string, (text: string) => unknown>> = {
  findLabel: (text) => [findLabel(text, 'doubled'), findLabel(text, 'numbered', 10)],
  parseRef,
  plainLabel,
  readLabel: (text) => readLabel(text, ['a', 'l', 'll']),
  findSeeAlso,
  parseSeeAlso,
  readCommaBeforeAnd,
  findRspLine,
  parseRsp,
  readKind,
  parseKind,
  findPlaces: (text) => findPlaces(text, profiles[0]),
  parseCountries: (text) => parseCountries(text, profiles[0]),
};

test.each(Object.entries(grammars))('%s takes any text', (_name, read) => {
  fc.assert(fc.property(anyText, (text) => void read(text)));
});

test.each(Object.entries(grammars))(
  '%s is done with a long text, though it be made to try every way',
  (_name, read) => {
    for (const text of adversarialTexts) read(text);
  },
  120_000,
);
