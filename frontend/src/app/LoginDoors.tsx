import { Button } from '@navikt/ds-react/Button';
import { useEffect, useState } from 'react';
import styles from './Landing.module.css';
import { landingText as text } from './Landing.text.js';

interface Provider {
  readonly key: string;
  readonly label: string;
}

async function providers(): Promise<readonly Provider[]> {
  const response = await fetch('/auth/providers');
  // the server's own list; see auth.controller.ts
  return response.ok ? ((await response.json()) as readonly Provider[]) : [];
}

/** One door where there is one way to log in; else one for each, with its name. */
export function LoginDoors({ returnTo }: { readonly returnTo: string }) {
  const [all, setAll] = useState<readonly Provider[]>([]);
  useEffect(() => {
    let gone = false;
    providers().then(
      (found) => {
        if (!gone) setAll(found);
      },
      // Without the list the one door is there, and says at the next step what is wrong.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const doors = all.length > 1 ? all : [null];
  const back = encodeURIComponent(returnTo);
  return (
    <div className={styles['doors']}>
      {doors.map((door) => (
        <Button
          key={door?.key ?? ''}
          as="a"
          role="link"
          href={`/auth/login?returnTo=${back}${door === null ? '' : `&provider=${encodeURIComponent(door.key)}`}`}
        >
          {door === null ? text.logIn : text.logInWith(door.label)}
        </Button>
      ))}
    </div>
  );
}
