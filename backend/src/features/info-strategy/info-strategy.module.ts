import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InfoLineEntity, MessageEntity, PreparationEntity } from './info-strategy.entity.js';
import { InfoStrategyResolver } from './info-strategy.resolver.js';
import { InfoStrategyService } from './info-strategy.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([InfoLineEntity, MessageEntity, PreparationEntity])],
  providers: [InfoStrategyResolver, InfoStrategyService],
})
export class InfoStrategyModule {}
