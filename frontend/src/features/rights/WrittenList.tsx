import { Button } from '@navikt/ds-react/Button';
import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Heading } from '@navikt/ds-react/Typography';
import { CORRECTABLE, CORRECTABLE_GROUPS, GROUP_OF, type CorrectableGroup } from '@samtavle/shared/domain';
import { correctableGroups, correctables } from '@samtavle/shared/text';
import type { Thing } from './AskDialog.js';
import { inOrder, nameOf, whichOf } from './labels.js';
import { correctionText as text } from './rights.text.js';
import styles from './RightsPage.module.css';

interface Props {
  things: readonly Thing[];
  /** Those that wait for an answer, by row. */
  waiting: ReadonlySet<string>;
  /** Null in a closed case: nobody writes there any more. */
  onAsk: ((thing: Thing) => void) | null;
}

function Row({ thing, waits, onAsk }: { thing: Thing; waits: boolean; onAsk: Props['onAsk'] }) {
  return (
    <li>
      <div className={styles['words']}>
        <span>{whichOf(thing)}</span>
        <span className={styles['subtle']}>{thing.organisationName}</span>
      </div>
      {waits && <span className={styles['subtle']}>{text.waits}</span>}
      {!waits && onAsk !== null && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={text.askAbout(nameOf(thing))}
          onClick={() => onAsk(thing)}
        >
          {text.ask}
        </Button>
      )}
    </li>
  );
}

function Group({ group, things, waiting, onAsk }: Props & { group: CorrectableGroup }) {
  const kinds = CORRECTABLE.filter((kind) => GROUP_OF[kind] === group)
    .map((kind) => ({ kind, of: things.filter((thing) => thing.kind === kind).sort(inOrder) }))
    .filter(({ of }) => of.length > 0);
  const count = kinds.reduce((sum, { of }) => sum + of.length, 0);
  if (count === 0) return null;
  return (
    <ReadMore header={text.group(correctableGroups.nb[group], count)}>
      {kinds.map(({ kind, of }) => (
        <div key={kind} className={styles['kind']}>
          <Heading level="3" size="xsmall">
            {correctables.nb[kind]}
          </Heading>
          <ul className={styles['rows']}>
            {of.map((thing) => (
              <Row key={thing.rowId} thing={thing} waits={waiting.has(thing.rowId)} onAsk={onAsk} />
            ))}
          </ul>
        </div>
      ))}
    </ReadMore>
  );
}

/** What others have written, where the citizen would look for it: each group opens by itself. */
export function WrittenList(props: Props) {
  return (
    <div className={styles['groups']}>
      {CORRECTABLE_GROUPS.map((group) => (
        <Group key={group} group={group} {...props} />
      ))}
    </div>
  );
}
