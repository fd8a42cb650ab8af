import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Audience } from './audience.decorator.js';
import { AudienceRegistry } from './audience-registry.js';

@Resolver()
class StepResolver {
  @Query(() => String)
  @Audience('SIGNED_IN')
  board(): string {
    return '';
  }

  @Mutation(() => String, { name: 'proposeStep' })
  @Audience('CITIZEN', 'THERAPIST')
  propose(): string {
    return '';
  }

  @Subscription(() => String)
  @Audience('SIGNED_IN')
  changed(): string {
    return '';
  }

  @ResolveField(() => String)
  field(): string {
    return '';
  }

  helper(): string {
    return '';
  }
}

@Controller('auth')
class LoginController {
  @Get('login')
  @Audience('ANYONE')
  login(): string {
    return '';
  }

  @Post()
  @Audience('ANYONE')
  root(): string {
    return '';
  }
}

@Resolver()
class SilentResolver {
  @Query(() => String)
  everything(): string {
    return '';
  }
}

@Controller()
class SilentController {
  @Get('dump')
  dump(): string {
    return '';
  }
}

@Module({
  imports: [DiscoveryModule],
  providers: [AudienceRegistry, StepResolver],
  controllers: [LoginController],
})
class DeclaredModule {}

@Module({
  imports: [DiscoveryModule],
  providers: [AudienceRegistry, StepResolver, SilentResolver],
  controllers: [SilentController],
})
class SilentModule {}

const start = (module: Type): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });

describe('who each handler is for', () => {
  let app: INestApplicationContext;
  beforeAll(async () => {
    app = await start(DeclaredModule);
  });
  afterAll(() => app.close());

  it('is listed for every query, mutation, subscription and HTTP handler, and for nothing else', () => {
    expect(app.get(AudienceRegistry).all()).toEqual([
      { kind: 'http', name: 'GET /auth/login', audience: ['ANYONE'] },
      { kind: 'http', name: 'POST /auth', audience: ['ANYONE'] },
      { kind: 'mutation', name: 'proposeStep', audience: ['CITIZEN', 'THERAPIST'] },
      { kind: 'query', name: 'board', audience: ['SIGNED_IN'] },
      { kind: 'subscription', name: 'changed', audience: ['SIGNED_IN'] },
    ]);
  });

  it('is found by the name of the mutation, and a misspelt name fails', () => {
    expect(app.get(AudienceRegistry).of('mutation', 'proposeStep')).toEqual(['CITIZEN', 'THERAPIST']);
    expect(() => app.get(AudienceRegistry).of('mutation', 'propose')).toThrow('No mutation named propose');
  });
});

it('a server with a silent handler does not start, and says which', async () => {
  await expect(start(SilentModule)).rejects.toThrow('No @Audience on: http GET /dump, query everything.');
});
