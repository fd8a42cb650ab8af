import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HarassmentEntity } from './harassment.entity.js';
import { OwnEntryEntity } from './own-entry.entity.js';
import { OwnEntryService } from './own-entry.service.js';
import { OwnResolver } from './own.resolver.js';
import { OwnService } from './own.service.js';
import { CompassEntity, WorkConditionEntity } from './work.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([OwnEntryEntity, CompassEntity, WorkConditionEntity, HarassmentEntity])],
  providers: [OwnResolver, OwnService, OwnEntryService],
})
export class OwnModule {}
