import { useEffect, useRef, useState } from 'react';
import type { PlanContent } from '@samtavle/shared/domain';
import { SaveFollowUpPlanDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { contentOf, type Draft } from './plan.js';

/** So long nothing is typed before what is written is kept, in milliseconds. */
const PAUSE = 1500;

const keptOf = (draft: Draft | undefined) => ({
  id: draft?.id ?? null,
  version: draft?.version ?? 0,
});

/** The draft as it is on the screen, kept on the server a moment after the last key. */
export function useAutosave(caseId: string, employerId: string, draft: Draft | undefined) {
  const [content, setContent] = useState<PlanContent>(() => contentOf(draft));
  const [kept, setKept] = useState(() => keptOf(draft));
  const [dirty, setDirty] = useState(false);
  // Once the writer means a word so, the following savings are not stopped by it again.
  const [meant, setMeant] = useState(false);
  const [takesTheirs, setTakesTheirs] = useState(false);
  const sent = useRef(content);
  const latest = useRef(content);
  const act = useAct(SaveFollowUpPlanDocument, {
    caseId,
    onDone: ({ id, version }) => {
      setKept({ id, version: version ?? 0 });
      setDirty(latest.current !== sent.current);
    },
  });
  const save = () => {
    sent.current = content;
    const expectedVersion = kept.version;
    return act.run({ caseId, employerId, expectedVersion, ...content, acknowledged: meant });
  };
  const { sending } = act;
  const blocked = act.warning !== null || act.conflict !== null || act.failed || act.problems.length > 0;
  const next = useRef(save);
  useEffect(() => {
    next.current = save;
    latest.current = content;
  });
  useEffect(() => {
    if (!dirty || sending || blocked) return undefined;
    const timer = setTimeout(() => void next.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [content, dirty, sending, blocked]);
  if (takesTheirs && draft !== undefined && draft.version !== kept.version) {
    setTakesTheirs(false);
    setContent(contentOf(draft));
    setKept(keptOf(draft));
    setDirty(false);
  }

  // The page is read again before a saving is over, so the server has said when it was.
  const at = draft?.version === kept.version ? draft.changedAt : null;
  return {
    content,
    kept: { ...kept, at },
    dirty,
    save,
    change: (change: Partial<PlanContent>) => {
      if (!sending) act.reset();
      setContent((before) => ({ ...before, ...change }));
      setDirty(true);
    },
    act: {
      ...act,
      saveAnyway: () => {
        setMeant(true);
        return act.saveAnyway();
      },
      takeTheirs: () => {
        setTakesTheirs(true);
        act.takeTheirs();
      },
    },
  };
}
