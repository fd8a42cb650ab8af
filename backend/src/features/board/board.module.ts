import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';

@Module({ providers: [BoardResolver, BoardService] })
export class BoardModule {}
