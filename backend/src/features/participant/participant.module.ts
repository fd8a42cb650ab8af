import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipantEntity } from './participant.entity.js';
import { ParticipantResolver } from './participant.resolver.js';
import { ParticipantService } from './participant.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ParticipantEntity])],
  providers: [ParticipantResolver, ParticipantService],
})
export class ParticipantModule {}
