import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { Doors } from './Doors.js';
import { Source } from './Facts.js';
import { HoursBar } from './HoursBar.js';
import type { PartProps, Pathway } from './pathway.js';
import { modeText, treatmentText as text } from './pathway.text.js';
import { MethodForm, nameOf, RemoveSessionForm, SessionForm, StartForm } from './TreatmentForms.js';
import styles from './TreatmentSection.module.css';

const DOORS = [
  { act: 'startTreatment', label: text.start, Form: StartForm },
  { act: 'recordTreatmentSession', label: text.record, Form: SessionForm },
  { act: 'chooseMethod', label: text.choose, Form: MethodForm, quiet: true },
];

/** Without a site there is no norm to compare with. */
const NOWHERE = { providerName: '', hoursFrom: null, hoursTo: null, source: '', sourceDate: '' };

function Norm({ site, hours }: Pathway) {
  const { providerName, hoursFrom, hoursTo, source, sourceDate } = site ?? NOWHERE;
  if (hoursFrom === null || hoursTo === null) return null;
  const hint = hours.hint === null ? undefined : text.hints[hours.hint];
  return (
    <div>
      <p className={styles['line']}>{text.norm(providerName, hoursFrom, hoursTo)}</p>
      {hint !== undefined && <p className={styles['line']}>{hint}</p>}
      <Source>{text.source(source, sourceDate)}</Source>
    </div>
  );
}

function Sessions({ pathway, may }: PartProps) {
  const [open, setOpen] = useState<Pathway['sessions'][number] | null>(null);
  const { sessions } = pathway;
  return (
    <div>
      <h3 className={styles['title']}>{text.sessions}</h3>
      {sessions.length === 0 ? (
        <Empty>{text.noSessions}</Empty>
      ) : (
        <ul className={styles['list']}>
          {sessions.map((session) => (
            <li key={session.id}>
              <span>{text.session(session.on, session.hours, modeText[session.mode])}</span>
              {may.includes('recordTreatmentSession') && (
                <Button
                  size="small"
                  variant="tertiary"
                  data-color="neutral"
                  aria-label={text.removeOne(session.on)}
                  onClick={() => setOpen(session)}
                >
                  {text.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open !== null && <RemoveSessionForm pathway={pathway} session={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Methods({ methods }: Pick<Pathway, 'methods'>) {
  return (
    <div>
      <h3 className={styles['title']}>{text.methods}</h3>
      {methods.length === 0 ? (
        <Empty>{text.noMethod}</Empty>
      ) : (
        <ul className={styles['list']}>
          {methods.toReversed().map((method) => (
            <li key={method.id}>{text.method(nameOf(method), method.from, method.to)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Hours against plan and norm, the sessions, and the methods with their history. Dates and hours; never what was said. */
export function TreatmentSection({ pathway, may }: PartProps) {
  const { hours, site, treatmentStartedOn, startReason, methods } = pathway;
  return (
    <Section
      title={text.title}
      lead={treatmentStartedOn === null ? text.notStarted : text.started(treatmentStartedOn)}
      actions={<Doors pathway={pathway} may={may} doors={DOORS} />}
    >
      {startReason !== null && <p className={styles['line']}>{text.reason(startReason)}</p>}
      <div>
        <p className={styles['count']}>{text.used(hours.used, hours.planned)}</p>
        {(hours.used > 0 || hours.planned !== null) && <HoursBar hours={hours} site={site} />}
        <Norm {...pathway} />
      </div>
      <div className={styles['columns']}>
        <Sessions pathway={pathway} may={may} />
        <Methods methods={methods} />
      </div>
    </Section>
  );
}
