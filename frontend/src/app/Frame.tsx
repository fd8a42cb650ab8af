import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import styles from './Frame.module.css';
import { frameText as text } from './Frame.text.js';
import { Header } from './Header.js';

/** The server says it in the page itself, for it is to stand there before anyone is signed in. */
const isSynthetic = (): boolean => document.querySelector('meta[name="samtavle-synthetic"]') !== null;

/** Round every page: the way past the header, that everything is made up (where it is), the header, the page. */
export function Frame() {
  const { pathname } = useLocation();
  useEffect(() => {
    // After a link in the header, the page's own heading is to take focus (see PageHeading).
    if (document.activeElement instanceof HTMLElement && document.activeElement.closest('header')) {
      document.activeElement.blur();
    }
  }, [pathname]);
  return (
    <>
      <a className={styles['skip']} href="#innhold">
        {text.skip}
      </a>
      {isSynthetic() ? (
        <aside aria-label={text.about} className={styles['demo']}>
          {text.demo}
        </aside>
      ) : null}
      <Header />
      <main id="innhold" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
