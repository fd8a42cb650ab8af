import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';

@Module({ controllers: [CalendarController], providers: [MeetingResolver, MeetingService] })
export class MeetingModule {}
