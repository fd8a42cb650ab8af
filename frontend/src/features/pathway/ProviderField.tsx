import { Select } from '@navikt/ds-react/Select';
import { useState } from 'react';
import { ProvidersDocument } from '../../gql/graphql.js';
import { useRead } from '../../platform/read.js';
import { LoadingRows } from '../../ui/state/states.js';
import { referralText as text } from './pathway.text.js';

interface Props {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
}

/** The DPS that is to assess the right, from the directory. */
export function DpsField({ label, value, error, onChange }: Props) {
  const { data } = useRead(ProvidersDocument, { place: null });
  if (data === undefined) return <LoadingRows rows={1} />;
  return (
    <Select label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      <option value="">{text.choose}</option>
      {data.providers
        .filter(({ kind }) => kind === 'DPS')
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  );
}

/** A site of those who treat; the list can be kept to one place. */
export function SiteField({ label, value, error, onChange }: Props) {
  const { data } = useRead(ProvidersDocument, { place: null });
  const [place, setPlace] = useState('');
  if (data === undefined) return <LoadingRows rows={2} />;
  const clinics = data.providers.filter(({ kind }) => kind === 'CLINIC');
  const places = [...new Set(clinics.flatMap(({ sites }) => sites.map((site) => site.place)))].toSorted(
    (a, b) => a.localeCompare(b, 'nb'),
  );
  const sites = clinics.flatMap(({ name, sites: its }) => its.map((site) => ({ ...site, name })));
  return (
    <>
      <Select
        label={text.filter}
        value={place}
        onChange={(event) => {
          setPlace(event.target.value);
          onChange('');
        }}
      >
        <option value="">{text.everywhere}</option>
        {places.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <Select label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
        <option value="">{text.choose}</option>
        {sites
          .filter((site) => place === '' || site.place === place)
          .map((site) => (
            <option key={site.id} value={site.id}>
              {text.siteLine(site.name, site.place)}
            </option>
          ))}
      </Select>
    </>
  );
}
