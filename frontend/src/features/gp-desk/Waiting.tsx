import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { useBoard } from '../board/index.js';
import type { Step } from '../step/index.js';
import { Section } from '../../ui/page/Section.js';
import { LoadingRows } from '../../ui/state/states.js';
import { Decision } from './Decision.js';
import { gpText as text } from './gp.text.js';
import { Granted } from './Granted.js';

/** One patient with something to decide: the proposals, and what was just granted. */
export function Waiting({ caseId, name }: { caseId: string; name: string }) {
  const { data: board, failed, again } = useBoard(caseId);
  const [granted, setGranted] = useState<readonly Step[]>([]);
  if (failed) {
    return (
      <Section
        title={name}
        lead={text.failed}
        actions={
          <Button size="small" variant="secondary" onClick={again}>
            {text.again}
          </Button>
        }
      />
    );
  }
  if (board === undefined) return <LoadingRows rows={2} />;
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
