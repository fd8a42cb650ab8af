import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MinutesDraftEntity } from './minutes-draft.entity.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesService } from './minutes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MinutesDraftEntity])],
  providers: [MinutesResolver, MinutesService],
})
export class MinutesModule {}
