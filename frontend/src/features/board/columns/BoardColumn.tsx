import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './BoardColumn.module.css';
import type { ColumnKey } from './columns.js';
import { columnsText as text, columnText } from './columns.text.js';

interface Props {
  column: ColumnKey;
  /** All cards of the column, the folded ones too. */
  count: number;
  folded: number;
  onUnfold: () => void;
  children: ReactNode;
  /** A card was dropped here. */
  onDrop: (cardId: string) => void;
}

/** One column; a card can be dropped anywhere in it. */
export function BoardColumn({ column, count, folded, onUnfold, children, onDrop }: Props) {
  const element = useRef<HTMLElement>(null);
  const drop = useRef(onDrop);
  const [over, setOver] = useState(false);
  const id = useId();

  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    if (element.current === null) return undefined;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ column }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const cardId = source.data['cardId'];
        if (typeof cardId === 'string') drop.current(cardId);
      },
    });
  }, [column]);

  return (
    <section
      ref={element}
      aria-labelledby={id}
      className={`${styles['column'] ?? ''} ${over ? (styles['over'] ?? '') : ''}`}
      data-column={column}
    >
      <h3 id={id} className={styles['title']}>
        {columnText[column]} <span className={styles['count']}>{count}</span>
      </h3>
      {count === 0 ? (
        <p className={styles['empty']}>{text.empty}</p>
      ) : (
        <ul className={styles['cards']}>{children}</ul>
      )}
      {folded > 0 && (
        <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={onUnfold}>
          {text.older(folded)}
        </Button>
      )}
    </section>
  );
}
