import type { LabelStyle } from '../plan/label';

/*
 * What a planner wants done to the actions and sections of a plan; every reference follows. Actions go by their names
 * (`1-(c)`), sections by their numbers; `position` is one-based among the actions of a section, or among the sections,
 * as they will stand.
 */
export type Arrangement =
  | { readonly kind: 'insert-action'; readonly section: number; readonly position: number; readonly title: string }
  | { readonly kind: 'delete-action'; readonly action: string }
  | {
      readonly kind: 'move-action';
      readonly action: string;
      readonly section: number;
      readonly position: number;
    }
  /** The lines and KPIs of one action join those of another, and it goes. */
  | { readonly kind: 'merge-actions'; readonly action: string; readonly into: string }
  | { readonly kind: 'relabel-action'; readonly action: string; readonly label: string }
  /** All actions of a section are labelled in their order. */
  | { readonly kind: 'renumber-actions'; readonly section: number; readonly style: LabelStyle }
  | { readonly kind: 'insert-section'; readonly position: number; readonly title: string }
  | { readonly kind: 'delete-section'; readonly section: number }
  | { readonly kind: 'move-section'; readonly section: number; readonly position: number }
  /** The actions of one section go behind those of another, and its heading goes. */
  | { readonly kind: 'merge-sections'; readonly section: number; readonly into: number }
  | { readonly kind: 'relabel-section'; readonly section: number; readonly number: number };
