import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { stdout } from 'node:process';
import { FEATURES } from '../../features.js';
import { LiveModule } from '../live/live.module.js';

const HEADER =
  '# Printed from the resolvers. Do not edit: change the code, run "npm run schema", and read the difference.\n\n';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class PrintModule {}

/** The API's contract as the resolvers declare it, sorted; needs neither a database nor a port. */
export async function printContract(): Promise<string> {
  const app = await NestFactory.createApplicationContext(PrintModule, { logger: false });
  try {
    const resolvers = [LiveModule, ...FEATURES].flatMap(resolversOf);
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
    return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

/** The providers of a module that have a query, a mutation or a subscription. */
function resolversOf(module: object): (new (...args: never[]) => object)[] {
  const providers: unknown = Reflect.getMetadata('providers', module) ?? [];
  return Array.isArray(providers) ? providers.filter(isResolver) : [];
}

function isResolver(provider: unknown): provider is new (...args: never[]) => object {
  if (typeof provider !== 'function') return false;
  const prototype: object = provider.prototype as object;
  return Object.getOwnPropertyNames(prototype).some((name) => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return typeof method === 'function' && Reflect.hasMetadata('graphql:resolver_type', method);
  });
}

if (import.meta.main) stdout.write(await printContract());
