import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { Button } from '@navikt/ds-react/Button';
import { Link, useLocation, useNavigate } from 'react-router';
import { logOut, useSession } from '../platform/session.js';
import { Mark } from '../ui/frame/Mark.js';
import { desksOf } from './desk.js';
import styles from './Frame.module.css';
import { deskName, frameText as text } from './Frame.text.js';

/** Product, person, part played here, the way to the other parts, and out. */
export function Header() {
  const { me } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const desks = me === null ? [] : desksOf(me.cases, me.consulted);
  const here = desks.find((desk) => pathname.startsWith(desk.path)) ?? desks[0];
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <Link to="/" className={styles['brand']}>
          <Mark />
          {text.product}
        </Link>
        {me !== null && (
          <>
            <div className={styles['person']}>
              <span className={styles['name']}>{me.name}</span>
              {here !== undefined && <span className={styles['role']}>{deskName(here)}</span>}
            </div>
            {desks.length > 1 && (
              <ActionMenu>
                <ActionMenu.Trigger>
                  <Button variant="secondary" size="small">
                    {text.switchDesk}
                  </Button>
                </ActionMenu.Trigger>
                <ActionMenu.Content>
                  {desks.map((desk) => (
                    <ActionMenu.Item key={desk.path} onSelect={() => void navigate(desk.path)}>
                      {deskName(desk)}
                    </ActionMenu.Item>
                  ))}
                </ActionMenu.Content>
              </ActionMenu>
            )}
            <Button variant="tertiary" size="small" data-color="neutral" onClick={() => void logOut()}>
              {text.logOut}
            </Button>
          </>
        )}
      </div>
    </header>
  );
}
