import { quote } from '../speech';

/** What the laws of KPIs say. */
export const kpis = {
  'kpi-is-missing': ({ action }: { action: string }) => `${action} has no key performance indicator.`,
  'kpi-is-repeated': ({ kpi, action }: { kpi: string; action: string }) =>
    `${action} names the indicator ${quote(kpi)} twice.`,
  'kpi-is-worded-otherwise': ({ found, usual }: { found: string; usual: string }) =>
    `${quote(found)} is written ${quote(usual)} elsewhere. They are counted as one.`,
};
