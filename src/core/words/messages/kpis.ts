import { quote } from '../speech';

/** What the laws of KPIs say. */
export const kpis = {
  'kpi-is-missing': ({ action }: { action: string }) => `${action} has no key performance indicator.`,
  'kpi-is-repeated': ({ kpi, action }: { kpi: string; action: string }) =>
    `${action} names the indicator ${quote(kpi)} twice.`,
  'kpi-is-empty': ({ number }: { number: number }) => `The number (${number}) has no indicator behind it.`,
  'kpi-is-out-of-sequence': ({ found, expected }: { found: number; expected: number }) =>
    `The indicators are numbered (${found}) where (${expected}) is expected.`,
  'kpi-has-no-number': ({ kpi }: { kpi: string }) =>
    `${quote(kpi)} has no number, and another indicator of this action has one.`,
  'kpi-is-two': ({ second }: { second: string }) =>
    `This looks like two indicators in one; a second seems to begin at ${quote(second)}.`,
  'kpi-is-target': ({ kpi }: { kpi: string }) =>
    `${quote(kpi)} is a figure and no indicator. Expected what is counted, such as “Number of Members”.`,
  'kpi-names-target': ({ target }: { target: string }) =>
    `${quote(target)} is a target; the indicator of the RSP has none.`,
  'kpi-is-maybe-one': ({ here, there, action }: { here: string; there: string; action: string }) =>
    `${quote(here)} here and ${quote(there)} in ${action} differ in one word’s spelling. They are counted as two.`,
  'kpi-is-worded-otherwise': ({ found, usual }: { found: string; usual: string }) =>
    `${quote(found)} is written ${quote(usual)} elsewhere. They are counted as one.`,
};
