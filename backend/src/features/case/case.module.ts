import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseEntity, CaseTrackEntity } from './case.entity.js';
import { CaseResolver } from './case.resolver.js';
import { CaseService } from './case.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CaseEntity, CaseTrackEntity])],
  providers: [CaseResolver, CaseService],
})
export class CaseModule {}
