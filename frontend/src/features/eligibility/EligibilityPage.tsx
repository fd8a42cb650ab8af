import { ARENAS, ASPECTS, PROXIMITY, type EligibilityItem } from '@samtavle/shared/domain';
import { useState } from 'react';
import { EligibilityDocument } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { Empty, Failed, LoadingRows, NotThere } from '../../ui/state/states.js';
import { Said, type Done } from '../home/index.js';
import { SharedOwn } from '../own/index.js';
import styles from './eligibility.module.css';
import { eligibilityText as text } from './eligibility.text.js';
import { GroundLine } from './GroundLine.js';
import type { Ground } from './line.js';

interface Part {
  readonly words: { readonly title: string; readonly lead: string };
  readonly items: readonly EligibilityItem[];
}

/** Motivation and nearness to work are two panels; neither counts in the other. */
const PARTS: readonly Part[] = [
  { words: text.own, items: ['OWN_WISH'] },
  { words: text.motivation, items: ['MOTIVATION'] },
  { words: text.goal, items: ['WORK_GOAL', 'AGE'] },
  { words: text.group, items: ['PROBLEM_GROUP', 'NEED'] },
  { words: text.aspects, items: ASPECTS },
  { words: text.arenas, items: ARENAS },
  { words: text.proximity, items: PROXIMITY },
  { words: text.conclusion, items: ['CONCLUSION'] },
];

/** What the citizen says is told to the citizen as "you". */
function wordsFor({ words }: Part, own: boolean): Part['words'] {
  if (own && words === text.own) return text.ownToCitizen;
  return own && words === text.motivation ? text.motivationToCitizen : words;
}

interface PartsProps {
  ground: Ground;
  own: boolean;
  onDone: (words: string) => void;
}

function Parts({ ground, own, onDone }: PartsProps) {
  const flagOf = ({ words }: Part): string | null => {
    if (words === text.arenas && ground.severalArenas) return text.several;
    return words === text.aspects && ground.aspectsSupport ? text.aspectsSupport : null;
  };
  return PARTS.map((part) => {
    const flag = flagOf(part);
    const { title, lead } = wordsFor(part, own);
    return (
      <Section key={title} title={title} {...(lead !== '' && { lead })}>
        {flag !== null && <p className={styles['flag']}>{flag}</p>}
        <ul className={styles['lines']}>
          {ground.lines
            .filter((line) => part.items.includes(line.item))
            .map((line) => (
              <GroundLine key={line.item} ground={ground} line={line} onDone={onDone} />
            ))}
        </ul>
      </Section>
    );
  });
}

/** The ground for the help, line by line; and below it what the citizen has shared of the own. */
export function EligibilityPage() {
  const { caseId, viewer, as } = useCasePlace();
  const { data, failed, again } = useRead(EligibilityDocument, { caseId, as });
  const [done, setDone] = useState<Done | null>(null);
  if (failed) return <Failed again={again} />;
  if (data?.eligibility === null) return <NotThere />;
  const ground = data?.eligibility;
  const own = viewer === 'CITIZEN';
  return (
    <Page width="text">
      <div className={styles['top']}>
        <PageHeading title={text.page} />
        <p className={styles['para']}>{own ? text.leadOwn : text.lead}</p>
        <Said done={done} />
      </div>
      {ground === undefined && <LoadingRows rows={6} />}
      {ground !== undefined &&
        (ground.age === null ? (
          <Empty>{text.nothing}</Empty>
        ) : (
          <Parts ground={ground} own={own} onDone={(words) => setDone({ words })} />
        ))}
      {own && <p className={styles['subtle']}>{text.sees}</p>}
      {(viewer === 'THERAPIST' || viewer === 'NAV_ADVISER') && <SharedOwn caseId={caseId} as={as} />}
    </Page>
  );
}
