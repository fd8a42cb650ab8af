import { useParams } from 'react-router';
import { chooseOwnCase } from '../../platform/ownCase.js';
import { Onward } from '../../ui/state/states.js';
import { bannerText as text } from './banner.text.js';

/** Turns the citizen's pages to this case, the own one or one where one stands in, and leads there. */
export function ChooseCase() {
  const { caseId = '' } = useParams();
  chooseOwnCase(caseId);
  return <Onward to="/min-sak" title={text.label} />;
}
