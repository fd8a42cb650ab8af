import { Module } from '@nestjs/common';
import { OutcomeResolver } from './outcome.resolver.js';
import { OutcomeService } from './outcome.service.js';

@Module({ providers: [OutcomeResolver, OutcomeService] })
export class OutcomeModule {}
