import type { Rule, Subject } from '../linting/rule';
import { activityIsOne } from './activities/activity-is-one';
import { activityIsWordedAlike } from './activities/activity-is-worded-alike';
import { countriesAgree } from './countries/countries-agree';
import { countryIsInRegion } from './countries/country-is-in-region';
import { countriesColumnAgrees } from './countries/column/countries-column-agrees';
import { countriesColumnIsReadable } from './countries/column/countries-column-is-readable';
import { countryIsMemberByThen } from './countries/country-is-member-by-then';
import { countryIsNamedInFull } from './countries/country-is-named-in-full';
import { countryIsSpelledAlike } from './countries/country-is-spelled-alike';
import { countryIsSpelledRight } from './countries/country-is-spelled-right';
import { subRegionalActivityNamesMembers } from './countries/sub-regional-activity-names-members';
import { countryIsNamedOnce } from './countries/lists/country-is-named-once';
import { countryListIsWellformed } from './countries/lists/country-list-is-wellformed';
import { memberIsNotInNamedGroup } from './countries/lists/member-is-not-in-named-group';
import { expectationIsMet } from './expectations/expectation-is-met';
import { actionHasKpi } from './kpis/action-has-kpi';
import { kpiHasNoTarget } from './kpis/kpi-has-no-target';
import { kpiHasText } from './kpis/kpi-has-text';
import { kpiIsNamedOnce } from './kpis/kpi-is-named-once';
import { kpiIsNumbered } from './kpis/kpi-is-numbered';
import { kpiIsOne } from './kpis/kpi-is-one';
import { kpiIsSpelledAlike } from './kpis/kpi-is-spelled-alike';
import { kpiIsWordedAlike } from './kpis/kpi-is-worded-alike';
import { kpiNumbersAreInSequence } from './kpis/kpi-numbers-are-in-sequence';
import { actionHasLabel } from './labels/action-has-label';
import { labelIsInSequence } from './labels/label-is-in-sequence';
import { labelIsInPlainLetters } from './labels/label-is-in-plain-letters';
import { labelIsUnique } from './labels/label-is-unique';
import { labelIsWrittenAlike } from './labels/label-is-written-alike';
import { labelNamesItsSection } from './labels/label-names-its-section';
import { referenceIsInPlainLetters } from './references/reference-is-in-plain-letters';
import { referenceNamesItsSection } from './references/reference-names-its-section';
import { referenceIsInASeeAlso } from './references/reference-is-in-a-see-also';
import { seeAlsoIsReadable } from './see-also/see-also-is-readable';
import { seeAlsoIsBracketed } from './see-also/see-also-is-bracketed';
import { seeAlsoIsOne } from './see-also/see-also-is-one';
import { seeAlsoIsLast } from './see-also/see-also-is-last';
import { seeAlsoNamesAnAction } from './see-also/see-also-names-an-action';
import { seeAlsoHasActivity } from './see-also/see-also-has-activity';
import { seeAlsoStandsInOnePlace } from './see-also/see-also-stands-in-one-place';
import { seeAlsoIsInOrder } from './see-also/style/see-also-is-in-order';
import { seeAlsoHasCommas } from './see-also/style/see-also-has-commas';
import { seeAlsoHasAnd } from './see-also/style/see-also-has-and';
import { listingHasText } from './listings/listing-has-text';
import { listingIsOne } from './listings/listing-is-one';
import { listingIsNotRepeatedUnderAction } from './listings/listing-is-not-repeated-under-action';
import { yearIsInPeriod } from './listings/year-is-in-period';
import { kindAgreesWithText } from './listings/kind-agrees-with-text';
import { kindIsKnown } from './listings/kind-is-known';
import { kindsAgree } from './activities/kinds-agree';
import { numberAgreesWithCountries } from './activities/number-agrees-with-countries';
import { nationalActivityNamesItsCountry } from './activities/national-activity-names-its-country';
import { referenceFollowsItsAction } from './references/renaming/reference-follows-its-action';
import { referenceHasTarget } from './references/reference-has-target';
import { referenceIsMutual } from './references/reference-is-mutual';
import { referenceIsNamedOnce } from './references/reference-is-named-once';
import { referenceIsNotSelf } from './references/reference-is-not-self';
import { referenceIsWellformed } from './references/reference-is-wellformed';
import { actionHasRspReference } from './rsp/action-has-rsp-reference';
import { rspMilestoneIsKnown } from './rsp/milestones/rsp-milestone-is-known';
import { rspMilestoneIsNamedOnce } from './rsp/milestones/rsp-milestone-is-named-once';
import { rspMilestoneIsServed } from './rsp/milestones/rsp-milestone-is-served';
import { rspMilestoneIsServedOnce } from './rsp/milestones/rsp-milestone-is-served-once';
import { rspMilestonesAreInOrder } from './rsp/milestones/rsp-milestones-are-in-order';
import { rspOrdinalIsWellformed } from './rsp/milestones/rsp-ordinal-is-wellformed';
import { rspNamesOneOutcome } from './rsp/rsp-names-one-outcome';
import { rspOutcomeIsKnown } from './rsp/rsp-outcome-is-known';
import { rspOutcomeIsServed } from './rsp/rsp-outcome-is-served';
import { rspReferenceIsClosed } from './rsp/rsp-reference-is-closed';
import { rspReferenceIsWrittenAlike } from './rsp/rsp-reference-is-written-alike';
import { rspReferenceIsWellformed } from './rsp/rsp-reference-is-wellformed';
import { actionHasListings } from './activities/action-has-listings';
import { actionIsUnique } from './structure/action-is-unique';
import { cellFitsExcel } from './structure/cells/cell-fits-excel';
import { cellHasNoError } from './structure/cells/cell-has-no-error';
import { cellIsText } from './structure/cells/cell-is-text';
import { cellMayBeWritten } from './structure/cells/cell-may-be-written';
import { periodAgrees } from './structure/periods/period-agrees';
import { periodIsInOrder } from './structure/periods/period-is-in-order';
import { rspPeriodAgrees } from './structure/periods/rsp-period-agrees';
import { rowIsAnAction } from './structure/row-is-an-action';
import { schemaLaws } from './structure/schema-laws';
import { headingIsWordedAlike } from './structure/sections/heading-is-worded-alike';
import { sectionHasHeadings } from './structure/sections/section-has-headings';
import { sectionIsInSequence } from './structure/sections/section-is-in-sequence';
import { sectionIsUnique } from './structure/sections/section-is-unique';
import { sectionTitleIsUnique } from './structure/sections/section-title-is-unique';
import { textHasNoStrayBullet } from './text/bullets/text-has-no-stray-bullet';
import { textHasNoInvisibleCharacters } from './text/remnants/text-has-no-invisible-characters';
import { textHasNoMarkup } from './text/remnants/text-has-no-markup';
import { textIsPlainlySpaced } from './text/remnants/text-is-plainly-spaced';
import { wordIsOfOneScript } from './text/remnants/word-is-of-one-script';
import { bracketsAreBalanced } from './text/writing/brackets-are-balanced';
import { ordinalIsWellformed } from './text/writing/ordinal-is-wellformed';
import { punctuationIsSpaced } from './text/writing/punctuation-is-spaced';
import { termIsWrittenAlike } from './text/writing/term-is-written-alike';
import { textIsFinal } from './text/writing/text-is-final';
import { wordIsNotDoubled } from './text/writing/word-is-not-doubled';

/** Every law, by what it is about; findings at one place are told in this order. */
export const subjects: readonly Subject[] = [
  {
    title: 'Structure',
    rules: [
      ...schemaLaws,
      sectionIsUnique,
      sectionIsInSequence,
      sectionTitleIsUnique,
      sectionHasHeadings,
      headingIsWordedAlike,
      periodIsInOrder,
      periodAgrees,
      rspPeriodAgrees,
      actionIsUnique,
      rowIsAnAction,
      cellHasNoError,
      cellFitsExcel,
      cellIsText,
      cellMayBeWritten,
    ],
  },
  {
    title: 'Labels',
    rules: [
      actionHasLabel,
      labelIsUnique,
      labelNamesItsSection,
      labelIsInPlainLetters,
      labelIsInSequence,
      labelIsWrittenAlike,
    ],
  },
  {
    title: 'References',
    rules: [
      seeAlsoIsReadable,
      seeAlsoIsBracketed,
      seeAlsoIsOne,
      seeAlsoIsLast,
      seeAlsoNamesAnAction,
      seeAlsoHasActivity,
      seeAlsoStandsInOnePlace,
      referenceFollowsItsAction,
      referenceHasTarget,
      referenceIsNotSelf,
      referenceIsNamedOnce,
      referenceIsMutual,
      referenceIsInPlainLetters,
      referenceIsWellformed,
      referenceNamesItsSection,
      referenceIsInASeeAlso,
      seeAlsoIsInOrder,
      seeAlsoHasCommas,
      seeAlsoHasAnd,
    ],
  },
  {
    title: 'Activities',
    rules: [
      listingHasText,
      listingIsOne,
      listingIsNotRepeatedUnderAction,
      actionHasListings,
      activityIsWordedAlike,
      activityIsOne,
      kindsAgree,
      kindAgreesWithText,
      kindIsKnown,
      numberAgreesWithCountries,
      nationalActivityNamesItsCountry,
      yearIsInPeriod,
    ],
  },
  { title: 'Expectations', rules: [expectationIsMet] },
  {
    title: 'Countries',
    rules: [
      countryIsInRegion,
      countryIsSpelledRight,
      countryIsNamedInFull,
      countryIsMemberByThen,
      countryIsNamedOnce,
      countryListIsWellformed,
      memberIsNotInNamedGroup,
      countriesAgree,
      countriesColumnAgrees,
      countriesColumnIsReadable,
      subRegionalActivityNamesMembers,
      countryIsSpelledAlike,
    ],
  },
  {
    title: 'KPIs',
    rules: [
      actionHasKpi,
      kpiHasText,
      kpiNumbersAreInSequence,
      kpiIsNumbered,
      kpiIsOne,
      kpiHasNoTarget,
      kpiIsNamedOnce,
      kpiIsWordedAlike,
      kpiIsSpelledAlike,
    ],
  },
  {
    title: 'RSP',
    rules: [
      rspReferenceIsWellformed,
      rspReferenceIsClosed,
      rspNamesOneOutcome,
      actionHasRspReference,
      rspOutcomeIsKnown,
      rspMilestoneIsKnown,
      rspMilestoneIsNamedOnce,
      rspOrdinalIsWellformed,
      rspMilestonesAreInOrder,
      rspMilestoneIsServedOnce,
      rspMilestoneIsServed,
      rspOutcomeIsServed,
      rspReferenceIsWrittenAlike,
    ],
  },
  {
    title: 'Text',
    rules: [
      textIsFinal,
      textHasNoMarkup,
      textHasNoInvisibleCharacters,
      textIsPlainlySpaced,
      wordIsOfOneScript,
      wordIsNotDoubled,
      bracketsAreBalanced,
      punctuationIsSpaced,
      ordinalIsWellformed,
      textHasNoStrayBullet,
      termIsWrittenAlike,
    ],
  },
];

export const rules: readonly Rule[] = subjects.flatMap((subject) => subject.rules);
