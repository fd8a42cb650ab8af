import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import styles from './Frame.module.css';
import { frameText as text } from './Frame.text.js';
import { Header } from './Header.js';

/** Round every page: the way past the header, the demo's banner, the header, the page. */
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
      <aside aria-label={text.about} className={styles['demo']}>
        {text.demo}
      </aside>
      <Header />
      <main id="innhold" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
