import { Button } from '@navikt/ds-react/Button';
import { SeeAs } from '../../sharing/SeeAs.js';
import { firstName } from '../../sharing/words.js';
import { Empty, LoadingRows } from '../../ui/state/states.js';
import { previewText as text } from './preview.text.js';
import { SeenBoard } from './SeenBoard.js';
import { usePreview, type Change } from './usePreview.js';

interface Props {
  person: { readonly id: string; readonly name: string };
  /** Left out: as things are now. */
  change?: Change;
}

/** What one participant sees: now, or if a consent were given. Always the server's own answer for that person. */
export function Preview({ person, change }: Props) {
  const seen = usePreview(person.id, change ?? null);
  return (
    <SeeAs name={person.name} ifGiven={change !== undefined}>
      {seen.loading && <LoadingRows />}
      {seen.failed && (
        <div role="alert">
          <p>{text.failed}</p>
          <Button size="small" onClick={seen.again}>
            {text.again}
          </Button>
        </div>
      )}
      {seen.board === null && <Empty>{text.left(firstName(person.name))}</Empty>}
      {seen.board && <SeenBoard board={seen.board} />}
    </SeeAs>
  );
}
