import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EligibilityEntity } from './eligibility.entity.js';
import { EligibilityResolver } from './eligibility.resolver.js';
import { EligibilityService } from './eligibility.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([EligibilityEntity])],
  providers: [EligibilityResolver, EligibilityService],
})
export class EligibilityModule {}
