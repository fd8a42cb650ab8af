import type { SummaryCategory } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One per case and category. */
@Entity({ name: 'category_summary' })
export class SummaryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  category!: SummaryCategory;

  @Column('text')
  text!: string;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
