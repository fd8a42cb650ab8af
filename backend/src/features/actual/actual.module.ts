import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActualEntity, ActualPrivateEntity } from './actual.entity.js';
import { ActualResolver } from './actual.resolver.js';
import { ActualService } from './actual.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ActualEntity, ActualPrivateEntity])],
  providers: [ActualResolver, ActualService],
})
export class ActualModule {}
