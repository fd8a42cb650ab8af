import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobTrailResolver } from './job-trail.resolver.js';
import { JobTrailService } from './job-trail.service.js';
import { OwnLineEntity } from './own-line.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([OwnLineEntity])],
  providers: [JobTrailResolver, JobTrailService],
})
export class JobTrailModule {}
