import {
  GavelIcon,
  HandHeartIcon,
  HandShakeHeartIcon,
  PencilWritingIcon,
  EnvelopeClosedIcon,
} from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react/Tag';
import type { ReactNode } from 'react';
import type { BasisTold } from './sight.js';
import { words } from './words.js';

type Color = 'success' | 'info' | 'meta-purple' | 'neutral';

const LOOK: Record<BasisTold, { color: Color; icon: ReactNode }> = {
  CONSENT: { color: 'success', icon: <HandHeartIcon aria-hidden /> },
  STATUTORY: { color: 'info', icon: <GavelIcon aria-hidden /> },
  HEALTH_COOPERATION: { color: 'meta-purple', icon: <HandShakeHeartIcon aria-hidden /> },
  OWNER: { color: 'neutral', icon: <PencilWritingIcon aria-hidden /> },
  INVITED: { color: 'neutral', icon: <EnvelopeClosedIcon aria-hidden /> },
};

/** On which basis something is seen: word, picture and colour say the same. */
export function BasisBadge({ basis }: { basis: BasisTold }) {
  const { color, icon } = LOOK[basis];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={icon}>
      {words.bases[basis].name}
    </Tag>
  );
}
