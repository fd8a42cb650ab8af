import type { InstrumentCode, Outlook, Taken } from '@samtavle/shared/domain';
import { bandOf, changesOf, fullReturn, INSTRUMENTS, instrumentOf, valuesOf } from '@samtavle/shared/domain';
import type { MeasuredCategory } from '@samtavle/shared/domain';
import type { Act, Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { Measures, MeasureSeries } from './measure.model.js';

/** One taking as the database tells it; answers by question, those left out left out. */
export interface TakenFacts {
  readonly id: string;
  readonly instrument: InstrumentCode;
  readonly on: string;
  readonly score: number | null;
  readonly outlook: Outlook | null;
  readonly answers: readonly { readonly position: number; readonly value: number }[];
}

/** What app.measures answers. */
export interface MeasureFacts extends Pick<Measures, 'caseId' | 'today' | 'trends' | 'safety'> {
  readonly viewer: Role;
  readonly closed: boolean;
  readonly taken: readonly TakenFacts[];
  readonly fullWeeks: readonly { readonly week: string; readonly workPercent: number }[];
  readonly sickLeave: readonly { readonly fromDate: string; readonly toDate: string }[];
}

type Point = Taken & { readonly id: string };

const DOES: Readonly<Record<string, Act>> = {
  ANSWER: 'ANSWER_QUESTIONNAIRE',
  RECORD: 'RECORD_SCORE',
  CLOSE_SAFETY: 'CLOSE_SAFETY',
};

/** The measures as the API tells them. What may be done is told by the role alone. */
export function measureView(facts: MeasureFacts): Measures {
  const { caseId, today, trends, safety, viewer, closed } = facts;
  const points = facts.taken.map(takenOf);
  return {
    caseId,
    today,
    work: seriesOf(points, 'WORK_MEASURES'),
    symptoms: seriesOf(points, 'SYMPTOM_MEASURES'),
    trends,
    fullReturn: fullReturn({ weeks: facts.fullWeeks, sickLeave: facts.sickLeave }),
    safety,
    may: closed ? [] : Object.keys(DOES).filter((word) => mayDo(viewer, DOES[word] ?? 'CLOSE_CASE')),
  };
}

/** With one place for each question, if any answer is told. */
export function takenOf({ answers, ...rest }: TakenFacts): Point {
  const { questions } = instrumentOf(rest.instrument).scoring;
  const byQuestion = Array.from(
    { length: answers.length === 0 ? 0 : questions },
    (_, place) => answers.find(({ position }) => position === place + 1)?.value ?? null,
  );
  return { ...rest, answers: byQuestion };
}

function seriesOf(points: readonly Point[], category: MeasuredCategory): readonly MeasureSeries[] {
  return INSTRUMENTS.filter((code) => instrumentOf(code).category === category).flatMap((code) => {
    const own = points.filter(({ instrument }) => instrument === code);
    if (own.length === 0) return [];
    return [
      {
        instrument: code,
        changes: changesOf(own),
        points: own.map((point) => ({
          id: point.id,
          on: point.on,
          values: valuesOf(point),
          band: bandOf(instrumentOf(code), point.score)?.code ?? null,
          outlook: point.outlook,
          answers: point.answers,
        })),
      },
    ];
  });
}
