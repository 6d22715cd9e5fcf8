/** The numbers of a plan, counted by activity rather than by line. */
export interface Summary {
  readonly totals: {
    readonly listings: number;
    readonly activities: number;
    /** Members named by at least one listing. */
    readonly countries: number;
  };
  /** One row per Member of the profile, those without an activity too, in alphabetical order of names. */
  readonly byCountry: readonly CountryRow[];
  /** One row per group of Members named in the plan; a group's activities are not counted for its Members. */
  readonly byGroup: readonly GroupRow[];
  /** One row per KPI text, merged over case, spaces and a final stop. */
  readonly byKpi: readonly KpiRow[];
  /** One row per RSP outcome; `outcome: null` for actions outside the RSP. */
  readonly byOutcome: readonly OutcomeRow[];
  readonly byKind: readonly KindRow[];
  readonly gaps: {
    /** ISO codes of Members that no listing names. */
    readonly countries: readonly string[];
    /** Actions without listings. */
    readonly actions: readonly string[];
    /** Milestones that no action serves, as "1.1.3/4". */
    readonly milestones: readonly string[];
  };
}

export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  /** Activities of which any wording names the Member. */
  readonly activities: number;
  /** Activities held for one Member each: of an activity for three Members, one event for each. */
  readonly events: number;
  /** Listings whose own text names the Member. */
  readonly listings: number;
}

export interface GroupRow {
  readonly group: string;
  readonly activities: number;
  readonly listings: number;
}

export interface KpiRow {
  readonly kpi: string;
  readonly actions: number;
  readonly activities: number;
  readonly listings: number;
}

export interface OutcomeRow {
  readonly outcome: string | null;
  readonly milestones: readonly number[];
  readonly actions: number;
  readonly activities: number;
  readonly listings: number;
}

export interface KindRow {
  readonly kind: string;
  readonly activities: number;
  readonly listings: number;
}
