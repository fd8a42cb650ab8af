import type { AccommodationActKind } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An adaptation at one job, as stored. */
@Entity({ name: 'accommodation' })
export class AccommodationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', update: false })
  employerId!: string;

  @Column('text')
  text!: string;

  @Column({ type: 'date', name: 'from_date' })
  fromDate!: string;

  @Column({ type: 'date', name: 'to_date' })
  toDate!: string;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  /** Whose words it is; the citizen's when null. */
  @Column({ type: 'text', name: 'own_role', nullable: true, update: false })
  ownRole!: Role | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}

/** What somebody did with one version of an accommodation. Never changed. */
@Entity({ name: 'accommodation_act' })
export class AccommodationActEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'accommodation_id' })
  accommodationId!: string;

  @Column({ type: 'integer', name: 'accommodation_version' })
  accommodationVersion!: number;

  @Column('text')
  kind!: AccommodationActKind;

  @Column({ type: 'text', name: 'by_role' })
  byRole!: string;

  @Column({ type: 'uuid', name: 'by_participant_id', nullable: true })
  byParticipantId!: string | null;

  @Column({ type: 'timestamptz', name: 'acted_at', insert: false })
  actedAt!: Date;
}
