declare module 'topojson-client' {
  /** The outline of a country, as GeoJSON. */
  export interface Outline {
    readonly type: 'Feature';
    readonly properties: { readonly name: string };
    readonly geometry: unknown;
  }

  /** The part that the map uses: the outlines of a collection. */
  export function feature(topology: unknown, object: unknown): { readonly features: readonly Outline[] };
}
