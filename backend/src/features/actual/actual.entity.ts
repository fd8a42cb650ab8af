import { Column, Entity, PrimaryColumn } from 'typeorm';
import { decimal } from '../column/index.js';

/** What the citizen worked in one week. */
@Entity({ name: 'work_actual' })
export class ActualEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'date', update: false })
  week!: string;

  @Column({ type: 'smallint', name: 'work_percent' })
  workPercent!: number;

  @Column({ type: 'numeric', nullable: true, transformer: decimal })
  hours!: number | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}

/** The citizen's own words about the week: a row of its own that nobody else can read. */
@Entity({ name: 'work_actual_private' })
export class ActualPrivateEntity {
  @PrimaryColumn('uuid', { name: 'actual_id' })
  actualId!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'smallint', nullable: true })
  load!: number | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Counts the changes of these words alone. */
  @Column({ type: 'integer', insert: false, update: false })
  version!: number;
}
