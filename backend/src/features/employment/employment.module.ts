import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmploymentDetailEntity, EmploymentEntity } from './employment.entity.js';
import { EmploymentResolver } from './employment.resolver.js';
import { EmploymentService } from './employment.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([EmploymentEntity, EmploymentDetailEntity])],
  providers: [EmploymentResolver, EmploymentService],
})
export class EmploymentModule {}
