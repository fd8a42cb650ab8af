import { Column, Entity, PrimaryColumn } from 'typeorm';
import { decimal } from '../column/index.js';

/** One per case: its id is the case's. */
@Entity({ name: 'plan_summary' })
export class PlanSummaryEntity {
  @PrimaryColumn('uuid', { name: 'case_id' })
  id!: string;

  @Column('text')
  text!: string;

  @Column({ type: 'numeric', name: 'hours_wanted', nullable: true, transformer: decimal })
  hoursWanted!: number | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
