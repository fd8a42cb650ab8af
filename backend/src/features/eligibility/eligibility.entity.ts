import type {
  AspectSource,
  EligibilityAnswer,
  EligibilityItem,
  OverrideResult,
} from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer or an override; never changed: the newest holds, and the others stay. */
@Entity({ name: 'eligibility_entry' })
export class EligibilityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: 'ANSWER' | 'OVERRIDE';

  @Column('text')
  item!: EligibilityItem;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  answer!: EligibilityAnswer | OverrideResult;

  @Column({ type: 'text', nullable: true })
  source!: AspectSource | null;

  @Column({ type: 'date', name: 'on_date', nullable: true })
  onDate!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false })
  ownRole!: string | null;
}
