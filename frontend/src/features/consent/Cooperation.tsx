import { ReadMore } from '@navikt/ds-react/ReadMore';
import { Switch } from '@navikt/ds-react/Switch';
import { CATEGORIES, ruleFor, type Category } from '@samtavle/shared/policy';
import { WithdrawObjectionDocument } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActFeedback } from '../../platform/ActFeedback.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { firstName, words } from '../../sharing/words.js';
import type { Person } from './person.js';
import { cooperationText as text, sharingText } from './sharing.text.js';

interface Props {
  person: Person;
  /** This person's own records that stand. */
  records: readonly ConsentRecord[];
  caseId: string;
  onObject: (category: Category) => void;
  onDone: (words: string) => void;
}

/** The objection that stands against one category, if there is one. */
function against(records: readonly ConsentRecord[], category: Category): ConsentRecord | undefined {
  return records.find(
    ({ kind, items }) =>
      kind === 'OBJECTION' && items.some((item) => item.category === category && item.state === 'ACTIVE'),
  );
}

/** Health co-operation, one switch for each category: off is an objection (hpl §§ 25 and 45), on takes it back. */
export function Cooperation({ person, records, caseId, onObject, onDone }: Props) {
  const name = firstName(person.name);
  const undo = useAct(WithdrawObjectionDocument, { caseId, onDone: () => onDone(sharingText.undone(name)) });
  const categories = CATEGORIES.filter(
    (category) => ruleFor(person.role, category).floorBasis === 'HEALTH_COOPERATION',
  );
  if (categories.length === 0) return null;
  return (
    <ReadMore size="small" header={text.legend(name)}>
      <p style={{ margin: 0 }}>{text.help}</p>
      {categories.map((category) => {
        const objection = against(records, category);
        const { title } = words.categories[category];
        return (
          <Switch
            key={category}
            size="small"
            checked={objection === undefined}
            disabled={undo.sending}
            onChange={() =>
              objection === undefined
                ? onObject(category)
                : void undo.run({ consentId: objection.id, categories: [category] })
            }
          >
            {(objection === undefined ? text.on : text.off)(title)}
          </Switch>
        );
      })}
      <ActFeedback act={undo} />
    </ReadMore>
  );
}
