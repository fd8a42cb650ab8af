import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { download } from './download.js';
import styles from './DownloadButtons.module.css';
import { downloadText as text } from './DownloadButtons.text.js';

export interface File {
  readonly label: string;
  readonly name: string;
  readonly asked: object;
}

/** One button for each form of the same file, and what came of it. */
export function DownloadButtons({ what, files }: { what: string; files: readonly File[] }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const fetchFile = async ({ name, asked }: File) => {
    setBusy(name);
    setSaid('');
    const came = await download(what, asked, name);
    setSaid(came ? text.done(name) : text.failed);
    setBusy(null);
  };
  return (
    <div>
      <div className={styles['buttons']}>
        {files.map((file) => (
          <Button
            key={file.name}
            type="button"
            size="small"
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
            loading={busy === file.name}
            onClick={() => void fetchFile(file)}
          >
            {file.label}
          </Button>
        ))}
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  );
}
