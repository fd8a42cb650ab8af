import { useState } from 'react';
import { useBoard } from '../board/index.js';
import type { Step } from '../step/index.js';
import { LoadingRows } from '../../ui/state/states.js';
import { Decision } from './Decision.js';
import { Granted } from './Granted.js';

/** One patient with something to decide: the proposals, and what was just granted. */
export function Waiting({ caseId }: { caseId: string }) {
  const { data: board, failed } = useBoard(caseId);
  const [granted, setGranted] = useState<readonly Step[]>([]);
  if (board === undefined) return failed ? null : <LoadingRows rows={2} />;
  if (board === null) return null;
  return (
    <>
      {granted.map((step) => (
        <Granted key={`${step.id} ${step.version}`} board={board} step={step} />
      ))}
      <Decision board={board} onGranted={(step) => setGranted((before) => [...before, step])} />
    </>
  );
}
