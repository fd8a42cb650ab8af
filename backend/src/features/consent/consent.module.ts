import { Module } from '@nestjs/common';
import { ConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { ConsentsService } from './consents.service.js';
import { WithdrawalService } from './withdrawal.service.js';

@Module({ providers: [ConsentResolver, ConsentsService, ConsentService, WithdrawalService] })
export class ConsentModule {}
