import { ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { MATTER_AREAS, MOST_MATTERS, type MatterArea } from '@samtavle/shared/domain';
import { ownWords } from '@samtavle/shared/text';
import { useState } from 'react';
import { RankWhatMattersDocument, type OwnFieldsFragment as Own } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { KeptField } from './KeptField.js';
import styles from './own.module.css';
import { mattersText as text, ownText } from './own.text.js';

interface Line {
  readonly key: string;
  readonly area: MatterArea;
  readonly text: string;
}

interface Props {
  own: Pick<Own, 'caseId' | 'matters' | 'mattersKept' | 'mattersVersion'>;
  onClose: () => void;
  onDone: (words: string) => void;
}

const line = (area: MatterArea = 'JOB', what = ''): Line => ({ key: crypto.randomUUID(), area, text: what });

/** The ranking as one form: lines that are added, moved up and taken away, by keyboard as well. */
export function MattersForm({ own, onClose, onDone }: Props) {
  const [lines, setLines] = useState<readonly Line[]>(() =>
    own.matters.length === 0 ? [line()] : own.matters.map((it) => line(it.area, it.text)),
  );
  const [kept, setKept] = useState(own.mattersKept);
  const [tried, setTried] = useState(false);
  const act = useAct(RankWhatMattersDocument, {
    caseId: own.caseId,
    onDone: () => {
      onClose();
      onDone(ownText.saved);
    },
  });
  const change = (at: number, more: Partial<Line>) =>
    setLines(lines.map((it, place) => (place === at ? { ...it, ...more } : it)));
  const up = (at: number) =>
    setLines(
      lines.map((it, place) =>
        place === at ? (lines[at - 1] ?? it) : place === at - 1 ? (lines[at] ?? it) : it,
      ),
    );
  return (
    <FormDialog
      title={text.formTitle}
      lead={text.formLead}
      submit={ownText.save}
      sending={act.sending}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (lines.some((it) => it.text.trim() === '')) return;
        const items = lines.map((it) => ({ area: it.area, text: it.text.trim() }));
        void act.run({ caseId: own.caseId, items, kept, expectedVersion: own.mattersVersion });
      }}
    >
      {lines.map((it, at) => (
        <fieldset key={it.key} className={styles['row']}>
          <legend>{text.legend(at + 1)}</legend>
          <TextField
            label={text.what}
            value={it.text}
            error={tried && it.text.trim() === '' ? text.missing : act.problem(`items.${at}.text`)}
            onChange={(event) => change(at, { text: event.target.value })}
          />
          <Select
            label={text.area}
            value={it.area}
            onChange={(event) => {
              const area = MATTER_AREAS.find((one) => one === event.target.value);
              if (area !== undefined) change(at, { area });
            }}
          >
            {MATTER_AREAS.map((area) => (
              <option key={area} value={area}>
                {ownWords.matterAreas[area]}
              </option>
            ))}
          </Select>
          <div className={styles['rowButtons']}>
            {at > 0 && (
              <Button
                type="button"
                size="small"
                variant="tertiary"
                icon={<ArrowUpIcon aria-hidden />}
                aria-label={text.up(at + 1)}
                onClick={() => up(at)}
              />
            )}
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon aria-hidden />}
              aria-label={text.drop(at + 1)}
              onClick={() => setLines(lines.filter((_, place) => place !== at))}
            />
          </div>
        </fieldset>
      ))}
      {lines.length < MOST_MATTERS && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setLines([...lines, line()])}>
            {text.add}
          </Button>
        </div>
      )}
      <KeptField kept={kept} onChange={setKept} />
      <ActFeedback act={act} shown={lines.map((_, at) => `items.${at}.text`)} />
    </FormDialog>
  );
}
