import type { Recipient } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone's part in a case. The database puts the names from the registers. */
@Entity({ name: 'participant' })
export class ParticipantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  role!: Recipient;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true, insert: false, update: false })
  endedAt!: Date | null;

  /** When the citizen said yes; null: waits for it, or is in by law. */
  @Column({ type: 'timestamptz', name: 'admitted_at', nullable: true, insert: false, update: false })
  admittedAt!: Date | null;
}
