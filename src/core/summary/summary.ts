import type { Kind } from '../plan/model';
import type { Member } from '../plan/profile';

/** The numbers of a plan, counted by activity rather than by line. */
export interface Summary {
  readonly totals: {
    readonly listings: number;
    readonly activities: number;
    /** Members named by at least one listing. */
    readonly countries: number;
    /** One for each activity held for one Member at a time, and Member that it names. */
    readonly events: number;
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
    /** Outcomes of the current strategic plan that no action serves. */
    readonly outcomes: readonly string[];
    /** Milestones, as "1.1.3/4", and outcomes that actions serve, none of which has a listing. */
    readonly emptyMilestones: readonly string[];
    readonly emptyOutcomes: readonly string[];
    readonly kpis: readonly UnansweredKpi[];
  };
  /** Distinct activities by two things at once. */
  readonly crosses: {
    /**
     * Rows are the KPIs of `byKpi`, columns the rows of `byCountry` and then of `byGroup`. An activity counts for those
     * that a listing of it under the KPI is for: those that it names, or, where it names nobody, those that any names.
     */
    readonly kpiByCountry: Cross;
    /** Rows are the rows of `byCountry` and then of `byGroup`, columns those of `byKind`. */
    readonly countryByKind: Cross;
    /** Rows are those of `byOutcome`, columns milestones, "1" and up, and "(none)" for actions without one. */
    readonly outcomeByMilestone: Cross;
    /** Rows are those of `byKind`, columns section numbers. */
    readonly kindBySection: Cross;
  };
  /** What the plan says to each KPI of each action, in document order. */
  readonly kpiAnswers: readonly KpiAnswer[];
}

/** Counts of activities in rows and columns, named as the sheets name them, kinds and sections by their ids. */
export interface Cross {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * What a KPI asks for, as its words have it: activities planned; Members, of which the plan names those that it is held
 * for; or something that stands in no plan (results, opinions, documents).
 */
export type KpiAsks = 'activities' | 'members' | 'other';

/**
 * A KPI of which the plan says nothing: no activity stands under it, it asks for what stands in no plan, or it asks for
 * Members and its listings are for no Member and no group by name.
 */
export interface UnansweredKpi {
  readonly kpi: string;
  readonly why: 'no-activity' | 'asks-other' | 'names-nobody';
  /** The actions that have it. */
  readonly actions: readonly string[];
}

export interface KpiAnswer {
  /** The text, as it was first written in the plan. */
  readonly kpi: string;
  /** Its row in `byKpi`, one-based. */
  readonly number: number;
  readonly asks: KpiAsks;
  readonly action: string;
  readonly actionTitle: string;
  readonly activities: number;
  readonly listings: number;
  /** Members that the listings of this action are for; one that names nobody is for those that its activity names. */
  readonly members: number;
}

export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  readonly role: Member['role'];
  /** Activities of which any wording names the Member. */
  readonly activities: number;
  /** Activities held for one Member each: of an activity for three Members, one event for each. */
  readonly events: number;
  /** Listings whose own text names the Member. */
  readonly listings: number;
}

export interface GroupRow {
  readonly group: string;
  /** ISO codes of those that it stands for by the end of the plan's years. */
  readonly members: readonly string[];
  /** No source says who belongs to it. */
  readonly assumed: boolean;
  readonly activities: number;
  readonly listings: number;
}

export interface KpiRow {
  readonly kpi: string;
  readonly asks: KpiAsks;
  readonly actions: number;
  readonly activities: number;
  readonly listings: number;
  /** Members that the listings under it are for; one that names nobody is for those that its activity names. */
  readonly members: number;
}

export interface OutcomeRow {
  readonly outcome: string | null;
  readonly milestones: readonly number[];
  readonly actions: number;
  readonly activities: number;
  readonly listings: number;
}

export interface KindRow {
  readonly kind: Kind;
  readonly activities: number;
  readonly listings: number;
}
