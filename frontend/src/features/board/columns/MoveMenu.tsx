import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { Button } from '@navikt/ds-react/Button';
import type { MilestoneStatus } from '../../../gql/graphql.js';
import { needsReason, type Card } from './columns.js';
import { columnsText as text, statusText } from './columns.text.js';

const STATUSES: readonly MilestoneStatus[] = ['PLANNED', 'IN_PROGRESS', 'DONE', 'EXCEPTION', 'CANCELLED'];

interface Props {
  card: Card;
  title: string;
  /** True when Tab reaches the button (the card is the current one). */
  reachable: boolean;
  onMove: (status: MilestoneStatus) => void;
  onEdit: () => void;
}

/** The way to move a card that needs neither mouse nor arrow keys. */
export function MoveMenu({ card, title, reachable, onMove, onEdit }: Props) {
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          size="xsmall"
          variant="tertiary"
          tabIndex={reachable ? 0 : -1}
          aria-label={text.moveCard(title)}
          data-move={card.id}
        >
          {text.move}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={text.moveTo}>
          {STATUSES.filter((status) => status !== card.status).map((status) => (
            <ActionMenu.Item key={status} onSelect={() => onMove(status)}>
              {needsReason(status) ? `${statusText[status]} …` : statusText[status]}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Group>
        {card.mayEdit && (
          <>
            <ActionMenu.Divider />
            <ActionMenu.Item onSelect={onEdit}>{text.edit}</ActionMenu.Item>
          </>
        )}
      </ActionMenu.Content>
    </ActionMenu>
  );
}
