import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import {
  ConfirmProxyDocument,
  EndRepresentationDocument,
  type RepresentationQuery,
} from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { linkTo } from '../../platform/handedOver.js';
import { inWords } from '../../sharing/words.js';
import styles from './representation.module.css';
import { kindWords, privateWords, representationText as text } from './representation.text.js';

type One = NonNullable<RepresentationQuery['representation']>['representatives'][number];

interface Props {
  caseId: string;
  one: One;
  onDone: (words: string) => void;
}

/** How it stands, in one line. */
function standing({ endedAt, active, fromAt, lastDay }: One, today: string): string {
  if (endedAt !== null) return text.over(endedAt);
  if (lastDay < today) return text.expired(lastDay);
  return fromAt === null || active ? text.until(lastDay) : text.resting;
}

/** One who stands in, or is to: what they see, until when, and what the citizen can do about it. */
export function Representative({ caseId, one, onDone, today }: Props & { today: string }) {
  const name = one.name ?? text.someone;
  const open = one.endedAt === null && one.lastDay >= today;
  const confirm = useAct(ConfirmProxyDocument, { caseId, onDone: () => onDone(text.confirmed(name)) });
  const end = useAct(EndRepresentationDocument, {
    caseId,
    onDone: () => onDone(one.acceptedAt === null ? text.dropped : text.ended(name)),
  });
  const asks = open && one.acceptedAt !== null && one.fromAt === null;
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p>
          <strong>{one.name ?? text.waiting}</strong> {kindWords[one.kind]}
        </p>
        {asks && <p>{text.asks(name)}</p>}
        <p className={styles['subtle']}>{standing(one, today)}</p>
        {one.opened.length > 0 && (
          <p className={styles['subtle']}>
            {text.opened(inWords(one.opened.map((category) => privateWords[category].the)))}
          </p>
        )}
        {open && one.acceptedAt === null && (
          <TextField
            readOnly
            size="small"
            label={text.link}
            description={text.linkHelp}
            value={linkTo('/fullmakt', one.id)}
            onFocus={(event) => event.target.select()}
          />
        )}
        {open && one.kind === 'GUARDIAN' && <p className={styles['subtle']}>{text.guardian}</p>}
        <ActFeedback act={confirm} />
        <ActFeedback act={end} />
      </div>
      {open && one.kind === 'PROXY' && (
        <div className={styles['acts']}>
          {asks && (
            <Button
              size="small"
              loading={confirm.sending}
              aria-label={text.confirmOf(name)}
              onClick={() => void confirm.run({ representationId: one.id })}
            >
              {text.confirm}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            loading={end.sending}
            aria-label={one.acceptedAt === null ? text.drop : text.endOf(name)}
            onClick={() => void end.run({ representationId: one.id })}
          >
            {one.acceptedAt === null ? text.drop : text.end}
          </Button>
        </div>
      )}
    </li>
  );
}
