import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import { PlanCourseDocument, RecordAttendanceDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { DateField } from '../../ui/form/DateField.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { shortDate } from '../../ui/show/dates.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import styles from './CourseSection.module.css';
import { Doors } from './Doors.js';
import { Source } from './Facts.js';
import { DayForm } from './forms.js';
import type { PartProps, Pathway } from './pathway.js';
import { courseText as text, fieldWords, pathwayText } from './pathway.text.js';
import type { FormProps } from './ReferralSteps.js';

type Session = Pathway['course'][number];

function CourseForm({ pathway: { caseId, today }, onClose }: FormProps) {
  const act = useAct(PlanCourseDocument, { caseId, onDone: onClose });
  const [firstOn, setFirst] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      title={text.plan}
      lead={text.lead}
      submit={text.plan}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (firstOn !== null) void act.run({ caseId, firstOn });
      }}
    >
      <DateField
        label={text.first}
        value={firstOn}
        today={today}
        onChange={setFirst}
        error={act.problem('firstOn') ?? (tried && firstOn === null ? pathwayText.dayMissing : undefined)}
      />
      <ActFeedback act={act} shown={['firstOn']} label={fieldWords} />
    </FormDialog>
  );
}

function AttendanceForm({ pathway, session, onClose }: FormProps & { session: Session }) {
  const { caseId, today } = pathway;
  const { number, version } = session;
  const act = useAct(RecordAttendanceDocument, { caseId, onDone: onClose });
  const [attended, setAttended] = useState(true);
  return (
    <DayForm
      title={text.recordOne(number)}
      submit={pathwayText.save}
      today={today}
      act={act}
      send={(on) => void act.run({ caseId, number, on, attended, expectedVersion: version })}
      onClose={onClose}
    >
      {() => (
        <RadioGroup legend={text.question} value={attended} onChange={(value: boolean) => setAttended(value)}>
          <Radio value={true}>{text.there}</Radio>
          <Radio value={false}>{text.away}</Radio>
        </RadioGroup>
      )}
    </DayForm>
  );
}

function stateWords({ attended, on, plannedOn }: Session): string {
  if (attended === null) return text.planned(plannedOn);
  return `${attended ? text.there : text.away} ${shortDate(on ?? plannedOn)}`;
}

/** The four sessions of the course as a picture: who came, and what is to come. */
export function CourseSection({ pathway, may }: PartProps) {
  const [open, setOpen] = useState<Session | null>(null);
  const { course, attended, forms } = pathway;
  const form = forms.find(({ code }) => code === 'COURSE');
  return (
    <Section
      title={text.title}
      lead={course.length === 0 ? text.lead : text.attended(attended)}
      actions={
        <Doors
          pathway={pathway}
          may={may}
          doors={[{ act: 'planCourse', label: text.plan, Form: CourseForm }]}
        />
      }
    >
      {course.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <ol className={styles['course']} aria-label={text.picture(attended)}>
          {course.map((session) => (
            <li key={session.number} className={styles['session']}>
              <span
                className={`${styles['mark'] ?? ''} ${session.attended === true ? (styles['there'] ?? '') : ''}`}
                aria-hidden
              >
                {session.attended === true && <CheckmarkIcon />}
                {session.attended === false && <XMarkIcon />}
                {session.attended === null && session.number}
              </span>
              <span>
                <span className={styles['name']}>{text.session(session.number)}</span>
                <span className={styles['state']}>{stateWords(session)}</span>
              </span>
              {may.includes('recordAttendance') && (
                <Button
                  size="small"
                  variant="tertiary"
                  aria-label={text.buttonOne(session.attended === null, session.number)}
                  onClick={() => setOpen(session)}
                >
                  {session.attended === null ? text.record : text.correct}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {form !== undefined && <Source>{pathwayText.form(form.source, form.version)}</Source>}
      {open !== null && <AttendanceForm pathway={pathway} session={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
