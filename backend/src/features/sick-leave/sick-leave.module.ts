import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SickLeaveEntity } from './sick-leave.entity.js';
import { SickLeaveResolver } from './sick-leave.resolver.js';
import { SickLeaveService } from './sick-leave.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SickLeaveEntity])],
  providers: [SickLeaveResolver, SickLeaveService],
})
export class SickLeaveModule {}
