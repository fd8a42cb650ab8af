import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { isRecipient, rankOf, type Category, type Level } from '@samtavle/shared/policy';
import { levelText } from '@samtavle/shared/text';
import { useState } from 'react';
import { AskToSeeDocument, type BoardFieldsFragment as Board } from '../gql/graphql.js';
import { useAct } from '../platform/act.js';
import { ActFeedback } from '../platform/ActFeedback.js';
import { FormDialog } from '../ui/form/FormDialog.js';
import { longDate } from '../ui/show/dates.js';
import styles from './AskToSee.module.css';
import { askText as text } from './ask.text.js';
import { levelsToGive, usualLevel } from './sight.js';
import { useOwnRequests } from './useRequests.js';
import { capital, categoryWords, firstName, words } from './words.js';

interface Props {
  board: Pick<Board, 'caseId' | 'viewer' | 'citizenName' | 'sharing'>;
}

/** What can be asked for: more than one sees, and never what no consent could give. From the rules alone. */
function askable({
  viewer,
  sharing,
}: Props['board']): readonly { category: Category; levels: readonly Level[] }[] {
  if (!isRecipient(viewer)) return [];
  return sharing.flatMap(({ category, level, mayAsk }) => {
    const levels = levelsToGive(viewer, category).filter((one) => rankOf(one) > rankOf(level));
    return mayAsk && levels.length > 0 ? [{ category, levels }] : [];
  });
}

function AskForm({
  board,
  asked,
  onClose,
}: Props & { asked: readonly Category[]; onClose: (done: boolean) => void }) {
  const offers = askable(board).filter(({ category }) => !asked.includes(category));
  const [category, setCategory] = useState<Category | null>(null);
  const [level, setLevel] = useState<Level | null>(null);
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(AskToSeeDocument, { caseId: board.caseId, onDone: () => onClose(true) });
  const levels = offers.find((one) => one.category === category)?.levels ?? [];
  const choose = (one: Category | undefined) => {
    const open = offers.find((offer) => offer.category === one)?.levels ?? [];
    const usual = one !== undefined && isRecipient(board.viewer) ? usualLevel(board.viewer, one) : null;
    setCategory(one ?? null);
    setLevel(open.find((it) => it === usual) ?? open.at(-1) ?? null);
  };
  const submit = () => {
    setTried(true);
    if (category === null || level === null || purpose.trim() === '') return;
    void act.run({ caseId: board.caseId, category, level, purpose: purpose.trim() });
  };
  return (
    <FormDialog
      title={text.title(firstName(board.citizenName))}
      lead={text.lead(firstName(board.citizenName))}
      submit={text.submit}
      sending={act.sending}
      onClose={() => onClose(false)}
      onSubmit={submit}
    >
      <Select
        label={text.what}
        value={category ?? ''}
        error={tried && category === null ? text.noCategory : act.problem('category')}
        onChange={(event) => choose(offers.find((offer) => offer.category === event.target.value)?.category)}
      >
        <option value="">{text.choose}</option>
        {offers.map((offer) => (
          <option key={offer.category} value={offer.category}>
            {words.categories[offer.category].title}
          </option>
        ))}
      </Select>
      {category !== null && levels.length > 1 && (
        <RadioGroup legend={text.level} value={level} error={act.problem('level')} onChange={setLevel}>
          {levels.map((one) => (
            <Radio key={one} value={one}>
              {levelText('nb', category, one)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Textarea
        label={text.why}
        description={text.whyHelp}
        minRows={2}
        value={purpose}
        error={tried && purpose.trim() === '' ? text.noPurpose : act.problem('purpose')}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <ActFeedback act={act} shown={['category', 'level', 'purpose']} />
    </FormDialog>
  );
}

/** Asking to see more: what one has asked for, and a button. Says the same whatever has come of it. */
export function AskToSee({ board }: Props) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const own = useOwnRequests(board.caseId);
  const offered = askable(board);
  if (own === undefined || offered.length === 0) return null;
  const standing = own.filter((one) => offered.some(({ category }) => category === one.category));
  const left = offered.length - standing.length;
  return (
    <div className={styles['ask']}>
      {standing.map((one) => (
        <p key={one.id} className={styles['asked']}>
          {text.asked(capital(categoryWords(one.category, one.level)), longDate(one.askedAt))}
        </p>
      ))}
      {left > 0 && (
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
      )}
      <p role="status" className={styles['asked']}>
        {done ? text.sent : ''}
      </p>
      {open && (
        <AskForm
          board={board}
          asked={standing.map(({ category }) => category)}
          onClose={(sent) => {
            setOpen(false);
            setDone(sent);
          }}
        />
      )}
    </div>
  );
}
