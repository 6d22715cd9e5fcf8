import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWalkKeys } from '../../parts/useWalkKeys';
import { isOpen, type Cause } from './causes';
import type { Decisions } from '../../../core/crossref/question';

/** The question that another tab led to; it has the focus once. */
export interface Wanted {
  readonly question: string;
  readonly position: number;
}

interface Walk {
  /** So many cards must be in sight. */
  readonly needed: number;
  /** What the keys do while the focus is on a card: J and K, a digit for an answer, Enter to go on. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Goes to the first open question, or the next where the focus is on one. */
  readonly goOn: () => void;
}

/**
 * Goes from question to question by keys. The focus moves only when a key asks for it: to the next card, or after an
 * answer by its digit to the next one that is open; when none is, `onEnd` leads on. `list` stands around the cards, each
 * of which bears its position as data-card.
 */
export function useQuestionWalk(
  list: RefObject<HTMLDivElement>,
  causes: readonly Cause[],
  decisions: Decisions,
  wanted: Wanted | null,
  answer: (position: number, option: number) => boolean,
  onEnd: () => void,
): Walk {
  const [asked, setAsked] = useState<{ readonly position: number } | null>(null);
  const led = useRef<string | null>(null);
  useEffect(() => {
    if (asked) focusCard(list.current, asked.position);
  }, [list, asked]);
  useEffect(() => {
    if (!wanted || led.current === wanted.question) return;
    led.current = wanted.question;
    focusCard(list.current, wanted.position);
  }, [list, wanted]);

  const here = () => positionOf(list.current, document.activeElement);
  const step = (by: 1 | -1) => {
    const from = here() ?? (by > 0 ? -1 : causes.length);
    const to = from + by;
    if (to >= 0 && to < causes.length) setAsked({ position: to });
  };
  const goOn = (from: number) => {
    const positions = causes.map((_, position) => position);
    const next = [...positions.slice(from + 1), ...positions.slice(0, Math.max(from, 0))].find((position) =>
      isOpen(causes[position]!, decisions),
    );
    if (next === undefined) onEnd();
    else setAsked({ position: next });
  };
  useWalkKeys({ step });
  return {
    needed: Math.max(asked?.position ?? -1, wanted?.position ?? -1) + 1,
    goOn: () => goOn(asked?.position ?? -1),
    onKeyDown(event) {
      const from = here();
      if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (/^[1-9]$/.test(event.key)) {
        if (answer(from, Number(event.key) - 1)) goOn(from);
      } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) goOn(from);
      else return;
      event.preventDefault();
    },
  };
}

function focusCard(list: HTMLElement | null, position: number): void {
  const card = list?.querySelector<HTMLElement>(`[data-card="${position}"]`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true });
}

/** Which card an element belongs to. */
function positionOf(list: HTMLElement | null, element: Element | null): number | null {
  const card = element?.closest<HTMLElement>('[data-card]');
  return card && list?.contains(card) ? Number(card.dataset.card) : null;
}
