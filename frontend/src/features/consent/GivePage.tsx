import { useParams, useSearchParams } from 'react-router';
import { useConsentRequests } from '../../sharing/useRequests.js';
import { hasYes } from '../../sharing/takesPart.js';
import { NotThere } from '../../ui/state/states.js';
import type { Board } from '../board/index.js';
import { OwnCase } from '../home/index.js';
import { Guide } from './Guide.js';
import { guideText as text } from './guide.text.js';
import { isStanding } from './past.js';
import type { Person } from './person.js';

interface Asked {
  id: string;
  person: Person;
  board: Board;
}

/** The guide with what was asked for already in it; everything can be changed before the yes. */
function FromRequest({ id, person, board }: Asked) {
  const request = useConsentRequests(board.caseId).find((one) => one.id === id) ?? null;
  return <Guide key={request?.id ?? 'new'} person={person} current={null} asked={request} board={board} />;
}

/** Giving or changing one consent, to one person, page by page. */
export function GivePage() {
  const { participantId } = useParams();
  const [params] = useSearchParams();
  const consentId = params.get('samtykke');
  const requestId = params.get('foresporsel');
  return (
    <OwnCase title={text.wait}>
      {({ board, consents }) => {
        const person = board.participants.find((one) => one.id === participantId && hasYes(one));
        const current = consents.find(({ id }) => id === consentId) ?? null;
        if (person === undefined) return <NotThere />;
        const mine =
          current === null || (current.participantId === person.id && isStanding(current, [person]));
        if (!mine || (consentId !== null && current === null)) return <NotThere />;
        if (requestId !== null) return <FromRequest id={requestId} person={person} board={board} />;
        return <Guide key={current?.id ?? 'new'} person={person} current={current} board={board} />;
      }}
    </OwnCase>
  );
}
