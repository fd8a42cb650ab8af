import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FunctionEntity } from './function.entity.js';
import { FunctionResolver } from './function.resolver.js';
import { FunctionService } from './function.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([FunctionEntity])],
  providers: [FunctionResolver, FunctionService],
})
export class FunctionModule {}
