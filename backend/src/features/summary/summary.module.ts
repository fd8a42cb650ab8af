import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SummaryEntity } from './summary.entity.js';
import { SummaryResolver } from './summary.resolver.js';
import { SummaryService } from './summary.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SummaryEntity])],
  providers: [SummaryResolver, SummaryService],
})
export class SummaryModule {}
