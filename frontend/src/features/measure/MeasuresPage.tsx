import { Button } from '@navikt/ds-react/Button';
import type { MeasuredCategory } from '@samtavle/shared/domain';
import { useState } from 'react';
import { MeasuresDocument, type MeasuresQuery } from '../../gql/graphql.js';
import { useCasePlace } from '../../platform/casePlace.js';
import { useRead } from '../../platform/read.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeading } from '../../ui/page/PageHeading.js';
import { Section } from '../../ui/page/Section.js';
import { DoneNote } from '../../ui/state/DoneNote.js';
import { Empty, Failed, Loading, NotThere } from '../../ui/state/states.js';
import { AnswerSection } from './AnswerSection.js';
import { measureText as text, scoreText, trendLead, trendText, trendTitle } from './measure.text.js';
import styles from './MeasuresPage.module.css';
import { Safety } from './Safety.js';
import { ScoreForm } from './ScoreForm.js';
import { SeriesCard } from './SeriesCard.js';

type Measures = NonNullable<MeasuresQuery['measures']>;
type Trend = Measures['trends'][number];

const isMeasured = (category: Trend['category']): category is MeasuredCategory =>
  category === 'WORK_MEASURES' || category === 'SYMPTOM_MEASURES';

/** What SUMMARY shows: one word for each kind. */
function Trends({ trends }: { trends: readonly Trend[] }) {
  return (
    <Section title={trendTitle} lead={trendLead}>
      <dl className={styles['trends']}>
        {trends.map(({ category, word }) =>
          isMeasured(category) ? (
            <div key={category}>
              <dt>{category === 'WORK_MEASURES' ? text.work : text.symptoms}</dt>
              <dd>{trendText[category][word]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
}

interface PartProps {
  title: string;
  empty: string;
  series: Measures['work'];
  measures: Measures;
  may: readonly string[];
}

function Part({ title, empty, series, measures: { caseId, fullReturn }, may }: PartProps) {
  return (
    <Section title={title}>
      {series.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <div className={styles['cards']}>
          {series.map((one) => (
            <SeriesCard key={one.instrument} caseId={caseId} series={one} fullReturn={fullReturn} may={may} />
          ))}
        </div>
      )}
    </Section>
  );
}

/** Nothing is done while another's eyes are borrowed. */
const NOTHING: readonly string[] = [];

function Shown({ measures }: { measures: Measures }) {
  const { viewer, as } = useCasePlace();
  const [done, setDone] = useState('');
  const [entering, setEntering] = useState(false);
  const { caseId, today, work, symptoms, trends, fullReturn, safety } = measures;
  const may = as === null ? measures.may : NOTHING;
  const reads = work.length > 0 || symptoms.length > 0;
  const writes = may.includes('ANSWER') || may.includes('RECORD');
  return (
    <Page>
      <div>
        <PageHeading title={text.title} />
        <p className={styles['lead']}>{text.lead}</p>
      </div>
      <Safety
        caseId={caseId}
        tasks={safety}
        isCitizen={viewer === 'CITIZEN'}
        mayClose={may.includes('CLOSE_SAFETY')}
      />
      {done !== '' && <DoneNote key={done}>{done}</DoneNote>}
      {may.includes('ANSWER') && <AnswerSection caseId={caseId} today={today} onDone={setDone} />}
      {may.includes('RECORD') && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setEntering(true)}>
            {scoreText.open}
          </Button>
        </div>
      )}
      {entering && <ScoreForm caseId={caseId} today={today} onClose={() => setEntering(false)} />}
      {fullReturn !== null && <p className={styles['outcome']}>{text.fullReturn(fullReturn)}</p>}
      {trends.length > 0 && <Trends trends={trends} />}
      {(reads || writes) && (
        <>
          <Part title={text.work} empty={text.noWork} series={work} measures={measures} may={may} />
          {(symptoms.length > 0 || writes) && (
            <Part
              title={text.symptoms}
              empty={text.noSymptoms}
              series={symptoms}
              measures={measures}
              may={may}
            />
          )}
        </>
      )}
      {!reads && !writes && trends.length === 0 && <Empty>{text.nothing}</Empty>}
    </Page>
  );
}

/** The page "Målinger": what is to be answered on top, then mastery and hope, and symptoms below. */
export function MeasuresPage() {
  const { caseId, as } = useCasePlace();
  const { data, failed, again } = useRead(MeasuresDocument, { caseId, as });
  if (failed) return <Failed again={again} />;
  if (data === undefined) return <Loading title={text.title} />;
  return data.measures === null ? <NotThere /> : <Shown measures={data.measures} />;
}
