import { useEffect, useRef, useState } from 'react';

interface CardFocus {
  /** The one card that Tab reaches. */
  reachable: string | null;
  /** Where a card's element is kept, for the focus to find. */
  keep: (id: string, element: HTMLElement | null) => void;
  focused: (id: string) => void;
  focus: (id: string) => void;
  /** The focus goes with this card when it is drawn anew in another column. */
  follow: (id: string) => void;
  /** The card whose own element this is (not a button within it). */
  cardOf: (target: EventTarget) => string | undefined;
  openMenu: (id: string) => void;
}

/**
 * One focus that wanders over the cards: a single stop for Tab, the arrows from there.
 * `moving` is true while a move has been shown but not yet answered.
 */
export function useCardFocus(ids: readonly string[], moving: boolean): CardFocus {
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const element = elements.current.get(wanted.current);
    if (element !== document.activeElement) element?.focus();
    // A refused move draws the card back where it was; until then the focus stays with it.
    if (!moving) wanted.current = null;
  });

  return {
    reachable: current !== null && ids.includes(current) ? current : (ids[0] ?? null),
    keep: (id, element) => {
      if (element === null) elements.current.delete(id);
      else elements.current.set(id, element);
    },
    focused: (id) => {
      if (wanted.current !== id) wanted.current = null;
      setCurrent(id);
    },
    focus: (id) => elements.current.get(id)?.focus(),
    follow: (id) => {
      wanted.current = id;
      setCurrent(id);
    },
    cardOf: (target) => ids.find((id) => elements.current.get(id) === target),
    openMenu: (id) => elements.current.get(id)?.querySelector<HTMLElement>('[data-move]')?.click(),
  };
}
