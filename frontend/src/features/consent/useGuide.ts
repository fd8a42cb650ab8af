import { useState, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import type { Recipient } from '@samtavle/shared/policy';
import { missingOn, type Draft, type Missing } from './draft.js';

/** Number of pages in the guide. */
export const PAGES = 3;

interface Guide {
  /** 1–3. Kept in the address, so that the browser's own "back" goes one page back. */
  page: number;
  /** Whether one came here from another page of the guide. */
  moved: boolean;
  /** What is missing on this page, told once one has tried to go on. */
  missing: readonly Missing[];
  go: (page: number) => void;
  /** Goes on when nothing is missing; else puts the focus on the first field that lacks something. */
  next: () => void;
}

/** Which page of the guide is shown, and what stands in the way of the next. */
export function useGuide(draft: Draft, role: Recipient, form: RefObject<HTMLElement | null>): Guide {
  const [params, setParams] = useSearchParams();
  const [moved, setMoved] = useState(false);
  const [tried, setTried] = useState(false);
  const asked = Math.min(PAGES, Math.max(1, Number(params.get('steg') ?? 1) || 1));
  // Nobody comes past a page that lacks something, not by the address either.
  const page = [1, 2].find((one) => one < asked && missingOn(one, draft, role).length > 0) ?? asked;
  const missing = missingOn(page, draft, role);
  const go = (to: number) => {
    setMoved(true);
    setTried(false);
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.set('steg', String(to));
      return after;
    });
  };
  const next = () => {
    setTried(true);
    const [first] = missing;
    if (first === undefined) {
      go(page + 1);
      return;
    }
    // After the messages are drawn, which may move the field.
    requestAnimationFrame(() => {
      const field = form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`);
      const input = field?.matches('input, textarea')
        ? field
        : field?.querySelector<HTMLElement>('input, textarea');
      input?.focus();
    });
  };
  return { page, moved, missing: tried ? missing : [], go, next };
}
