import { Button } from '@navikt/ds-react/Button';
import type { Category, Level } from '@samtavle/shared/policy';
import { PreviewDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { SeeAs } from '../../sharing/SeeAs.js';
import { firstName } from '../../sharing/words.js';
import { Empty, LoadingRows } from '../../ui/state/states.js';
import { previewText as text } from './preview.text.js';
import { SeenBoard } from './SeenBoard.js';

/** A consent that is being thought of: what it would hold, and which one it would take the place of. */
export interface Change {
  readonly items: { category: Category; level: Level }[];
  readonly supersedesId: string | null;
}

interface Props {
  person: { readonly id: string; readonly name: string };
  /** Left out: as things are now. */
  change?: Change;
}

/** What one participant sees: now, or if a consent were given. Always the server's own answer for that person. */
export function Preview({ person, change }: Props) {
  const seen = useRead(PreviewDocument, { participantId: person.id, change: change ?? null });
  return (
    <SeeAs name={person.name}>
      {seen.loading && <LoadingRows />}
      {seen.failed && (
        <div role="alert">
          <p>{text.failed}</p>
          <Button size="small" onClick={seen.again}>
            {text.again}
          </Button>
        </div>
      )}
      {seen.data !== undefined &&
        (seen.data.preview === null ? (
          <Empty>{text.left(firstName(person.name))}</Empty>
        ) : (
          <SeenBoard board={seen.data.preview} />
        ))}
    </SeeAs>
  );
}
