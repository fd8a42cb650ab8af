import { useParams, useSearchParams } from 'react-router';
import { NotThere } from '../../ui/state/states.js';
import { OwnCase } from '../home/index.js';
import { Guide } from './Guide.js';
import { guideText as text } from './guide.text.js';
import { isStanding } from './past.js';

/** Giving or changing one consent, to one person, page by page. */
export function GivePage() {
  const { participantId } = useParams();
  const [params] = useSearchParams();
  const consentId = params.get('samtykke');
  return (
    <OwnCase title={text.wait}>
      {({ board, consents }) => {
        const person = board.participants.find(({ id, endedAt }) => id === participantId && endedAt === null);
        const current = consents.find(({ id }) => id === consentId) ?? null;
        if (person === undefined) return <NotThere />;
        const mine =
          current === null || (current.participantId === person.id && isStanding(current, [person]));
        if (!mine || (consentId !== null && current === null)) return <NotThere />;
        return <Guide key={current?.id ?? 'new'} person={person} current={current} board={board} />;
      }}
    </OwnCase>
  );
}
