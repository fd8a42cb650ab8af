import { Module } from '@nestjs/common';
import { AskingService } from './asking.service.js';
import { ConsentRequestResolver } from './consent-request.resolver.js';
import { RequestsService } from './requests.service.js';

@Module({ providers: [ConsentRequestResolver, RequestsService, AskingService] })
export class ConsentRequestModule {}
