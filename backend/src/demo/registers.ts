import { connected } from '@samtavle/migrations';
import type { Authorisation, Commissioned } from '@samtavle/shared/domain';
import type { Partiality, Protection, Recipient } from '@samtavle/shared/policy';

/** An organisation as the outside registers know it. */
export interface OrganisationEntry {
  /** How the caller names it; not stored. */
  readonly key: string;
  /** Nine digits. */
  readonly number: string;
  readonly name: string;
}

/** A position in which a person can take part in cases. */
export interface Position {
  /** Key of the organisation. */
  readonly organisation: string;
  readonly role: Recipient;
  readonly title: string | null;
  /** By which authorisation the person treats. */
  readonly authorisation?: Authorisation;
  /** What kind of support person it is. */
  readonly supportKind?: 'UNION' | 'SAFETY' | 'OCCUPATIONAL_HEALTH' | 'SCHOOL';
  /** In which of Nav's services: a commission is to a service. */
  readonly service?: Commissioned;
}

/** A provider of the directory: one who assesses the right to care, or treats. */
export interface ProviderEntry {
  readonly name: string;
  readonly kind: 'DPS' | 'CLINIC';
  /** The average number of hours. */
  readonly hours: readonly [from: number, to: number] | null;
  readonly source: string;
  readonly sourceDate: string;
  readonly places: readonly string[];
}

export interface PersonEntry {
  /** How the caller names the person; also the subject at the identity provider `demo`. */
  readonly key: string;
  readonly name: string;
  /** In years, and a half; 40 when nothing is said. */
  readonly age?: number;
  /** Key of the Nav office where the person lives; unknown when nothing is said. */
  readonly office?: string;
  readonly protections?: readonly Protection[];
  readonly clearances?: readonly (Protection | 'GEO_NATIONAL')[];
  /** Those whose cases this person must not deal with, by key. */
  readonly near?: readonly { readonly person: string; readonly kind: Partiality }[];
  readonly positions: readonly Position[];
}

/** People and organisations to be known before anyone opens a case. */
export interface Register {
  readonly organisations: readonly OrganisationEntry[];
  readonly people: readonly PersonEntry[];
  readonly providers?: readonly ProviderEntry[];
}

/** The ids that the entries got, by key. */
export interface Registered {
  readonly persons: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  /** Providers by name, and sites by the provider's name and the place: `Name, Place`. */
  readonly providers: ReadonlyMap<string, string>;
}

interface Kept {
  key: string;
  id: string;
}

const KEEP_ORGANISATIONS = `
  with asked as (select * from unnest($1::text[], $2::text[], $3::text[]) as a (key, number, name)),
  kept as (
    insert into organisation (number, name) select number, name from asked
    on conflict (number) do update set name = excluded.name returning id, number)
  select asked.key, kept.id from asked join kept using (number)`;

const KEEP_PERSONS = `
  with asked as (select key, name, (app.today() - make_interval(years => age, months => 6))::date as born, office, gen_random_uuid() as id
    from unnest($1::text[], $2::text[], $3::int[], $4::uuid[]) as a (key, name, age, office)),
  person as (insert into person (id, name, born, office_id) select id, name, born, office from asked),
  identity as (insert into auth.identity (provider, subject, person_id) select 'demo', key, id from asked)
  select key, id from asked`;

const KEEP_POSITIONS = `
  insert into staff (person_id, organisation_id, role, title, authorisation, support_kind, service)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`;

const KEEP_PROVIDERS = `
  insert into provider (name, kind, hours_from, hours_to, source, source_date)
  select * from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[], $5::text[], $6::date[])
  on conflict (name) do nothing`;
const KEEP_SITES = `
  insert into provider_site (provider_id, place)
  select p.id, a.place from unnest($1::text[], $2::text[]) as a (name, place) join provider p using (name)
  on conflict do nothing`;
const ALL_PROVIDERS = `
  select p.name as key, p.id from provider p
  union all select p.name || ', ' || s.place, s.id from provider p join provider_site s on s.provider_id = p.id`;

const KEEP_PROTECTIONS = `insert into protection (person_id, kind) select * from unnest($1::uuid[], $2::text[])`;
const KEEP_CLEARANCES = `insert into clearance (person_id, kind) select * from unnest($1::uuid[], $2::text[])`;
const KEEP_NEAR = `insert into impartiality (person_id, citizen_id, kind, told_by)
  select *, 'REGISTER' from unnest($1::uuid[], $2::uuid[], $3::text[])`;

/**
 * Writes people, organisations, positions and demo identities into the registers, as samtavle_owner: they come from
 * outside and are no case data. An organisation whose number is there already keeps its id.
 * @throws Error when a key or a position is there already.
 */
export async function registerPeople(
  ownerDatabaseUrl: string,
  { organisations, people, providers = [] }: Register,
): Promise<Registered> {
  return connected(ownerDatabaseUrl, async (client) => {
    const keep = async (
      sql: string,
      values: readonly (readonly (string | number | null)[])[],
    ): Promise<Map<string, string>> => {
      const { rows } = await client.query<Kept>(sql, [...values]);
      return new Map(rows.map(({ key, id }) => [key, id]));
    };
    await client.query('begin');
    const organisationIds = await keep(KEEP_ORGANISATIONS, [
      organisations.map((it) => it.key),
      organisations.map((it) => it.number),
      organisations.map((it) => it.name),
    ]);
    const personIds = await keep(KEEP_PERSONS, [
      people.map((it) => it.key),
      people.map((it) => it.name),
      people.map((it) => it.age ?? 40),
      people.map((it) => organisationIds.get(it.office ?? '') ?? null),
    ]);
    const positions = people.flatMap((person) =>
      person.positions.map((position) => ({ person: person.key, ...position })),
    );
    await client.query(KEEP_POSITIONS, [
      positions.map((it) => personIds.get(it.person)),
      positions.map((it) => organisationIds.get(it.organisation)),
      positions.map((it) => it.role),
      positions.map((it) => it.title),
      positions.map((it) => it.authorisation ?? null),
      positions.map((it) => it.supportKind ?? null),
      positions.map((it) => it.service ?? null),
    ]);
    await client.query(KEEP_PROVIDERS, [
      providers.map((it) => it.name),
      providers.map((it) => it.kind),
      providers.map((it) => it.hours?.[0] ?? null),
      providers.map((it) => it.hours?.[1] ?? null),
      providers.map((it) => it.source),
      providers.map((it) => it.sourceDate),
    ]);
    const sites = providers.flatMap(({ name, places }) => places.map((place) => ({ name, place })));
    await client.query(KEEP_SITES, [sites.map(({ name }) => name), sites.map(({ place }) => place)]);
    const directory = await keep(ALL_PROVIDERS, []);
    for (const [sql, field] of [
      [KEEP_PROTECTIONS, 'protections'],
      [KEEP_CLEARANCES, 'clearances'],
    ] as const) {
      const kinds = people.flatMap(({ key, [field]: list = [] }) =>
        list.map((kind) => [personIds.get(key), kind] as const),
      );
      await client.query(sql, [kinds.map(([id]) => id), kinds.map(([, kind]) => kind)]);
    }
    const near = people.flatMap(({ key, near: list = [] }) => list.map((it) => ({ key, ...it })));
    await client.query(KEEP_NEAR, [
      near.map((it) => personIds.get(it.key)),
      near.map((it) => personIds.get(it.person)),
      near.map((it) => it.kind),
    ]);
    await client.query('commit');
    return { persons: personIds, organisations: organisationIds, providers: directory };
  });
}
