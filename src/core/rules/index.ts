import type { Rule, Subject } from '../linting/rule';
import { activityIsOne } from './activities/activity-is-one';
import { activityIsWordedAlike } from './activities/activity-is-worded-alike';
import { listingIsNotRepeatedUnderAction } from './activities/listing-is-not-repeated-under-action';
import { listingIsOne } from './activities/listing-is-one';
import { countriesAgree } from './countries/countries-agree';
import { countryIsInRegion } from './countries/country-is-in-region';
import { countryIsSpelledAlike } from './countries/country-is-spelled-alike';
import { actionHasKpi } from './kpis/action-has-kpi';
import { kpiIsNamedOnce } from './kpis/kpi-is-named-once';
import { kpiIsWordedAlike } from './kpis/kpi-is-worded-alike';
import { actionHasLabel } from './labels/action-has-label';
import { labelIsInSequence } from './labels/label-is-in-sequence';
import { labelIsUnique } from './labels/label-is-unique';
import { referenceHasTarget } from './references/reference-has-target';
import { referenceIsMutual } from './references/reference-is-mutual';
import { referenceIsNamedOnce } from './references/reference-is-named-once';
import { referenceIsNotSelf } from './references/reference-is-not-self';
import { referenceIsWellformed } from './references/reference-is-wellformed';
import { seeAlsoIsInOrder } from './references/see-also-is-in-order';
import { seeAlsoIsReadable } from './references/see-also-is-readable';
import { actionHasRspReference } from './rsp/action-has-rsp-reference';
import { rspMilestoneIsKnown } from './rsp/rsp-milestone-is-known';
import { rspMilestoneIsServed } from './rsp/rsp-milestone-is-served';
import { rspMilestoneIsServedOnce } from './rsp/rsp-milestone-is-served-once';
import { rspOutcomeIsKnown } from './rsp/rsp-outcome-is-known';
import { rspReferenceIsWellformed } from './rsp/rsp-reference-is-wellformed';
import { actionHasListings } from './activities/action-has-listings';
import { listingHasText } from './activities/listing-has-text';
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
import { termIsWrittenAlike } from './text/term-is-written-alike';
import { textIsClean } from './text/text-is-clean';

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
  { title: 'Labels', rules: [actionHasLabel, labelIsUnique, labelIsInSequence] },
  {
    title: 'References',
    rules: [
      seeAlsoIsReadable,
      referenceHasTarget,
      referenceIsNotSelf,
      referenceIsNamedOnce,
      referenceIsMutual,
      referenceIsWellformed,
      seeAlsoIsInOrder,
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
    ],
  },
  { title: 'Countries', rules: [countryIsInRegion, countriesAgree, countryIsSpelledAlike] },
  { title: 'KPIs', rules: [actionHasKpi, kpiIsNamedOnce, kpiIsWordedAlike] },
  {
    title: 'RSP',
    rules: [
      rspReferenceIsWellformed,
      actionHasRspReference,
      rspOutcomeIsKnown,
      rspMilestoneIsKnown,
      rspMilestoneIsServedOnce,
      rspMilestoneIsServed,
    ],
  },
  { title: 'Text', rules: [termIsWrittenAlike, textIsClean] },
];

export const rules: readonly Rule[] = subjects.flatMap((subject) => subject.rules);
