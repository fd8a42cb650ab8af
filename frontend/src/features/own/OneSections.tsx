import { Button } from '@navikt/ds-react/Button';
import { ownWords } from '@samtavle/shared/text';
import { useState, type ReactNode } from 'react';
import type { OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { Empty } from '../../ui/state/states.js';
import { CompassForm } from './CompassForm.js';
import { CompassPicture } from './CompassPicture.js';
import { ConditionsForm } from './ConditionsForm.js';
import { ConditionsList } from './ConditionsList.js';
import { HarassmentForm } from './HarassmentForm.js';
import { MattersForm } from './MattersForm.js';
import { MattersList } from './MattersList.js';
import styles from './own.module.css';
import { compassText, conditionsText, harassmentText, mattersText, ownText } from './own.text.js';
import { Sight, type Others } from './Sight.js';

interface Props {
  own: Own;
  others: Others;
  onDone: (words: string) => void;
}

interface Part {
  title: string;
  lead: string;
  mayWrite: boolean;
  /** What the button says before and after something is there. */
  button: string;
  form: (close: () => void) => ReactNode;
  children: ReactNode;
}

/** A part of which a case has one, with the button to its form. */
function OnePart({ title, lead, mayWrite, button, form, children }: Part) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={title}
      lead={lead}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="secondary"
            aria-label={`${button}: ${title}`}
            onClick={() => setOpen(true)}
          >
            {button}
          </Button>
        )
      }
    >
      {children}
      {open && form(() => setOpen(false))}
    </Section>
  );
}

export function MattersSection({ own, others, onDone }: Props) {
  const none = own.matters.length === 0;
  return (
    <OnePart
      title={mattersText.title}
      lead={mattersText.lead}
      mayWrite={own.mayWrite}
      button={none ? mattersText.start : ownText.change}
      form={(close) => <MattersForm own={own} onClose={close} onDone={onDone} />}
    >
      {none ? <Empty>{mattersText.empty}</Empty> : <MattersList matters={own.matters} />}
      <Sight kept={own.mattersKept} others={others} />
    </OnePart>
  );
}

export function CompassSection({ own, others, onDone }: Props) {
  const { compass } = own;
  return (
    <OnePart
      title={compassText.title}
      lead={compassText.lead}
      mayWrite={own.mayWrite}
      button={compass === null ? compassText.draw : ownText.change}
      form={(close) => <CompassForm own={own} onClose={close} onDone={onDone} />}
    >
      {compass === null ? <Empty>{compassText.empty}</Empty> : <CompassPicture rated={compass} />}
      <Sight kept={compass?.kept ?? true} others={others} />
    </OnePart>
  );
}

export function ConditionsSection({ own, others, onDone }: Props) {
  const { conditions } = own;
  return (
    <OnePart
      title={conditionsText.title}
      lead={conditionsText.lead}
      mayWrite={own.mayWrite}
      button={conditions === null ? conditionsText.add : ownText.change}
      form={(close) => <ConditionsForm own={own} onClose={close} onDone={onDone} />}
    >
      {conditions === null ? (
        <Empty>{conditionsText.empty}</Empty>
      ) : (
        <ConditionsList conditions={conditions} />
      )}
      <Sight kept={conditions?.kept ?? true} others={others} />
    </OnePart>
  );
}

/** Shown to the citizen only; what a therapist is handed stands among what is shared. */
export function HarassmentSection({ own, onDone }: Omit<Props, 'others'>) {
  const { harassment } = own;
  const handedTo = own.therapists.find(({ id }) => id === harassment?.handedToId);
  return (
    <OnePart
      title={harassmentText.title}
      lead={harassmentText.lead}
      mayWrite={own.mayWrite}
      button={harassment === null ? harassmentText.add : ownText.change}
      form={(close) => <HarassmentForm own={own} onClose={close} onDone={onDone} />}
    >
      {harassment !== null && (
        <div className={styles['words']}>
          <p>
            {harassmentText.question} <strong>{ownWords.harassment[harassment.answer]}</strong>
          </p>
          {harassment.text !== null && <p>{harassment.text}</p>}
        </div>
      )}
      <p className={styles['subtle']}>
        {handedTo === undefined ? harassmentText.notHanded : harassmentText.handed(handedTo.name)}
      </p>
      <p className={styles['subtle']}>{harassmentText.help}</p>
    </OnePart>
  );
}
