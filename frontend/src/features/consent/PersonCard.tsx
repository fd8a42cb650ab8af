import { EyeIcon, HandHeartIcon, MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { Button } from '@navikt/ds-react/Button';
import { Heading } from '@navikt/ds-react/Typography';
import type { Category } from '@samtavle/shared/policy';
import { useId } from 'react';
import { Link } from 'react-router';
import { BasisBadge } from '../../sharing/BasisBadge.js';
import { howInWords } from '../../sharing/howIn.js';
import { Portrait } from '../../sharing/Portrait.js';
import { byBasis, sightOf } from '../../sharing/sight.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, personLine, sightSentence } from '../../sharing/words.js';
import { Cooperation } from './Cooperation.js';
import { ConsentLine } from './ConsentLine.js';
import { type Meeting, MeetingLine } from './MeetingLine.js';
import { concerning } from './noes.js';
import type { Person } from './person.js';
import { ObjectionLine } from './ObjectionLine.js';
import styles from './PersonCard.module.css';
import { sharingText as text } from './sharing.text.js';

/** What one can ask of a card; a dialog answers. */
export type Wish =
  | { readonly kind: 'WITHDRAW'; readonly person: Person; readonly consent: ConsentRecord }
  | { readonly kind: 'OBJECT'; readonly person: Person; readonly category?: Category }
  | { readonly kind: 'END' | 'REPLACE'; readonly person: Person };

interface Props {
  person: Person;
  consents: readonly ConsentRecord[];
  /** Every meeting of the case. */
  meetings: readonly Meeting[];
  caseId: string;
  onWish: (wish: Wish) => void;
  onDone: (words: string) => void;
}

/** One who takes part: what they see now and why, in sentences, and what the citizen can do about it. */
export function PersonCard({ person, consents, meetings, caseId, onWish, onDone }: Props) {
  const id = useId();
  const name = firstName(person.name);
  const lines = sightOf(person, consents);
  const mine = concerning(person, consents);
  const grants = mine.filter((consent) => consent.kind === 'GRANT');
  const without = byBasis(lines).filter(({ basis }) => basis !== 'CONSENT');
  const called = person.shutOut ? [] : meetings.filter(({ invited }) => invited.includes(person.id));
  return (
    <article aria-labelledby={id} className={styles['card']}>
      <div className={styles['who']}>
        <Portrait name={person.name} role={person.role} />
        <div>
          <Heading level="3" size="small" id={id}>
            {person.name}
          </Heading>
          <p className={styles['role']}>{personLine(person)}</p>
          <p className={styles['subtle']}>{howInWords(person).join(' ')}</p>
        </div>
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              className={styles['more'] ?? ''}
              icon={<MenuElipsisHorizontalIcon title={text.more(person.name)} />}
            />
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            <ActionMenu.Item onSelect={() => onWish({ kind: 'REPLACE', person })}>
              {text.replace}
            </ActionMenu.Item>
            <ActionMenu.Item onSelect={() => onWish({ kind: 'END', person })}>{text.end}</ActionMenu.Item>
          </ActionMenu.Content>
        </ActionMenu>
      </div>
      {person.shutOut && <p className={styles['out']}>{text.shutOut(name)}</p>}
      <ul className={styles['sees']}>
        {grants.map((consent) => (
          <ConsentLine
            key={consent.id}
            person={person}
            consent={consent}
            byConsent={lines.filter(({ basis }) => basis === 'CONSENT').map(({ category }) => category)}
            onWithdraw={() => onWish({ kind: 'WITHDRAW', person, consent })}
          />
        ))}
        {without.map((seen) => (
          <li key={seen.basis} className={styles['line']}>
            <BasisBadge basis={seen.basis} />
            <div>
              <p className={styles['words']}>{sightSentence(name, seen)}</p>
              {seen.basis === 'HEALTH_COOPERATION' && (
                <Button
                  size="small"
                  variant="tertiary"
                  className={styles['under'] ?? ''}
                  aria-label={text.objectTo(person.name)}
                  onClick={() => onWish({ kind: 'OBJECT', person })}
                >
                  {text.object}
                </Button>
              )}
            </div>
          </li>
        ))}
        <MeetingLine person={person} meetings={called} />
        {mine
          .filter((consent) => consent.kind === 'OBJECTION')
          .map((objection) => (
            <ObjectionLine
              key={objection.id}
              person={person}
              objection={objection}
              caseId={caseId}
              onDone={onDone}
            />
          ))}
        {!person.shutOut && grants.length === 0 && without.length === 0 && called.length === 0 && (
          <li className={styles['line']}>{text.nothing(name)}</li>
        )}
      </ul>
      <Cooperation
        person={person}
        records={mine}
        caseId={caseId}
        onObject={(category) => onWish({ kind: 'OBJECT', person, category })}
        onDone={onDone}
      />
      <div className={styles['acts']}>
        <Button
          as={Link}
          role="link"
          size="small"
          variant="secondary"
          icon={<EyeIcon aria-hidden />}
          to={`/min-sak/deling/${person.id}/visning`}
        >
          {text.see(name)}
        </Button>
        {grants.length === 0 && (
          <Button
            as={Link}
            role="link"
            size="small"
            variant="secondary"
            icon={<HandHeartIcon aria-hidden />}
            to={`/min-sak/deling/${person.id}`}
            aria-label={text.giveTo(person.name)}
          >
            {text.give}
          </Button>
        )}
      </div>
    </article>
  );
}
