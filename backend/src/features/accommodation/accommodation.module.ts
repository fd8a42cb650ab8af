import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccommodationActService } from './accommodation-act.service.js';
import { AccommodationActEntity, AccommodationEntity } from './accommodation.entity.js';
import { AccommodationResolver } from './accommodation.resolver.js';
import { AccommodationService } from './accommodation.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AccommodationEntity, AccommodationActEntity])],
  providers: [AccommodationResolver, AccommodationService, AccommodationActService],
})
export class AccommodationModule {}
