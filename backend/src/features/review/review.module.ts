import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReviewAnswerEntity, ReviewAnswerPrivateEntity, ReviewEntity } from './review.entity.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewEntity, ReviewAnswerEntity, ReviewAnswerPrivateEntity])],
  providers: [ReviewResolver, ReviewService],
})
export class ReviewModule {}
