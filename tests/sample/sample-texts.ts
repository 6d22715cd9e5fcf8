/* The activities of the sample plan that stand under several actions, or are spoiled by a fault. */

export const riskFiji = 'National workshop on risk indicators for Fiji';
export const riskNepal = 'National workshop on selectivity criteria for Nepal';
export const riskRegion = 'Regional workshop on sharing risk profiles';
export const origin = 'National workshops on origin rulings for Bhutan and Cambodia';
export const release = 'Regional workshop on measuring release times';
export const transit = 'Sub-regional workshop on transit guarantees for ASEAN';
export const singleWindow = 'National workshop on a single window road map for Mongolia';
export const audit = 'National workshops on audit files for Sri Lanka and Maldives';
export const warehouses = 'National workshop on bonded warehouses for Viet Nam';
export const parcels = 'Regional workshop on low-value parcels';
export const scanning = 'National workshop on reading scanner images for Tonga';
export const wildlife = 'Sub-regional workshop on wildlife concealment for the Pacific';
export const brands = 'National workshop on counterfeit medicines for Bangladesh';
export const luggage = 'National workshop on passenger luggage control for Samoa';
export const cash = 'Regional workshop on cash couriers';
export const laundering = 'National workshop on money laundering for Maldives';
export const trainers = 'Train-the-trainer course on classification';
