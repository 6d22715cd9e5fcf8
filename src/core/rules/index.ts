import type { Rule } from '../linting/rule';
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
import { seeAlsoIsReadable } from './references/see-also-is-readable';
import { seeAlsoIsInOrder } from './references/see-also-is-in-order';
import { actionHasRspReference } from './rsp/action-has-rsp-reference';
import { rspMilestoneIsKnown } from './rsp/rsp-milestone-is-known';
import { rspMilestoneIsServed } from './rsp/rsp-milestone-is-served';
import { rspMilestoneIsServedOnce } from './rsp/rsp-milestone-is-served-once';
import { rspOutcomeIsKnown } from './rsp/rsp-outcome-is-known';
import { rspReferenceIsWellformed } from './rsp/rsp-reference-is-wellformed';
import { actionHasListings } from './structure/action-has-listings';
import { listingHasText } from './structure/listing-has-text';
import { listingIsNotRepeatedUnderAction } from './structure/listing-is-not-repeated-under-action';
import { listingIsOne } from './structure/listing-is-one';
import { periodAgrees } from './structure/period-agrees';
import { sectionIsUnique } from './structure/section-is-unique';
import { schemaLaws } from './structure/schema-laws';
import { activityIsOne } from './text/activity-is-one';
import { activityIsWordedAlike } from './text/activity-is-worded-alike';
import { cellIsText } from './text/cell-is-text';
import { termIsWrittenAlike } from './text/term-is-written-alike';
import { textIsClean } from './text/text-is-clean';

/** Every law, in the order in which findings at one place are told. */
export const rules: readonly Rule[] = [
  ...schemaLaws,
  sectionIsUnique,
  periodAgrees,
  listingHasText,
  listingIsOne,
  listingIsNotRepeatedUnderAction,
  actionHasListings,
  actionHasLabel,
  labelIsUnique,
  labelIsInSequence,
  seeAlsoIsReadable,
  referenceHasTarget,
  referenceIsNotSelf,
  referenceIsNamedOnce,
  referenceIsMutual,
  referenceIsWellformed,
  seeAlsoIsInOrder,
  countryIsInRegion,
  countriesAgree,
  countryIsSpelledAlike,
  actionHasKpi,
  kpiIsNamedOnce,
  kpiIsWordedAlike,
  rspReferenceIsWellformed,
  actionHasRspReference,
  rspOutcomeIsKnown,
  rspMilestoneIsKnown,
  rspMilestoneIsServedOnce,
  rspMilestoneIsServed,
  activityIsWordedAlike,
  activityIsOne,
  termIsWrittenAlike,
  textIsClean,
  cellIsText,
];
