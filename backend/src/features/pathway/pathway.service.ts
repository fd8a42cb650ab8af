import { Injectable } from '@nestjs/common';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { PathwayFacts } from './pathway-facts.js';
import { pathwayView } from './pathway-view.js';
import type { Pathway } from './pathway.model.js';
import type { Provider } from './provider.model.js';

const PATHWAY = readStatement<PathwayFacts>(
  'read_pathway',
  'select app.read_pathway($1, $2::uuid, $3::uuid) as json',
);

const PROVIDERS = `select p.id, p.name, p.kind, p.hours_from as "hoursFrom", p.hours_to as "hoursTo", p.source,
    p.source_date::text as "sourceDate",
    (select coalesce(json_agg(json_build_object('id', s.id, 'place', s.place) order by s.place), '[]')
      from provider_site s where s.provider_id = p.id and ($1::text is null or s.place = $1)) as sites
  from provider p
  where $1::text is null or exists (select from provider_site s where s.provider_id = p.id and s.place = $1)
  order by p.kind desc, p.name`;

/** Reading the pathway, and the directory of those who assess and treat. */
@Injectable()
export class PathwayService {
  constructor(private readonly reads: Reads) {}

  /** Null when it is not there for this reader; as another participant only the citizen reads. */
  async read(context: RequestContext, caseId: string, as: string | null): Promise<Pathway | null> {
    const facts = await this.reads.one(PATHWAY, context, caseId, as);
    return facts && pathwayView(facts);
  }

  /** The whole directory, or those with a site in one place. */
  async providers(context: RequestContext, place: string | null): Promise<readonly Provider[]> {
    return (await this.reads.within(context, (tx) => tx.query<Provider>(PROVIDERS, [place]))) ?? [];
  }
}
