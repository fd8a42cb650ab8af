/** Why the case exists. IPS and SFJ are Nav services, so an employer never sees the track. */
export const TRACKS = ['SICK_LISTED', 'AT_RISK', 'IPS', 'SFJ'] as const;
export type Track = (typeof TRACKS)[number];
