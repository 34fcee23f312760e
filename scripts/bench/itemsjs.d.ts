/** The part of itemsjs, which ships no types, that our filter is held against. */
declare module "itemsjs" {
  interface Options {
    readonly searchableFields: readonly string[];
    readonly aggregations: Readonly<Record<string, unknown>>;
  }
  interface Asked<T> {
    readonly query: string;
    readonly filters: Readonly<Record<string, unknown>>;
    filter(item: T): boolean;
    readonly per_page: number;
  }
  export default function itemsjs<T>(
    items: readonly T[],
    options: Options,
  ): { search(asked: Asked<T>): unknown };
}
