import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#domain/places/fold.ts';
import { splitKind } from './spelling.ts';

/** What law/ says about places: the provinces and their regions, the districts, the dates of both trees, and what the package has wrong. */
export interface PlaceFacts {
  readonly provinces: readonly OldProvince[];
  readonly districts: readonly OldDistrict[];
  readonly before: { readonly from: string; readonly to: string; readonly basis: string };
  readonly since: { readonly from: string; readonly basis: string };
  readonly earlier: EarlierFacts;
  readonly succession: { readonly basis: string };
  readonly corrections: {
    readonly newCodes: readonly { readonly given: string; readonly code: string }[];
    readonly oldCommunes: readonly { readonly code: string; readonly name: string; readonly district: string; readonly successor: string }[];
    readonly islandDistricts: readonly { readonly district: string; readonly successor: string }[];
  };
}

/** What the rearrangement of 2023-2025 changed in the old tree, all at one assumed date. */
export interface EarlierFacts {
  readonly to: string;
  readonly from: string;
  readonly basis: string;
  readonly abolished: readonly (EarlierCommune & { readonly district: string })[];
  /** The code lived on under another name. */
  readonly renamed: readonly EarlierCommune[];
  /** Codes first given then. */
  readonly founded: readonly string[];
}

/** A commune as it was, in the district it was then in. */
export interface EarlierCommune {
  readonly code: string;
  readonly name: string;
  readonly in: string;
}

export interface OldProvince {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Name of the province it is, or is part of, since 01/7/2025. */
  readonly province2025: string;
  readonly kind: string;
}

export interface OldDistrict {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly province: string;
}

export function readPlaceFacts(lawFolder: string): PlaceFacts {
  const { provinces } = readJson<{ provinces: OldProvince[] }>(join(lawFolder, 'regions.json'));
  const { districts } = readJson<{ districts: OldDistrict[] }>(join(lawFolder, 'places', 'districts.json'));
  const earlier = readJson<EarlierFacts>(join(lawFolder, 'places', 'earlier.json'));
  const trees = readJson<Omit<PlaceFacts, 'provinces' | 'districts' | 'earlier'>>(join(lawFolder, 'places', 'trees.json'));
  return { ...trees, provinces, districts, earlier };
}

/** Finds the old province a text names, with or without its common noun; Huế is known by its new name too. */
export function findOldProvince(provinces: readonly OldProvince[], name: string): OldProvince | undefined {
  const key = bareKey(name);
  const renamed = provinces.filter((province) => bareKey(province.province2025) === key);
  return provinces.find((province) => bareKey(province.name) === key) ?? (renamed.length === 1 ? renamed[0] : undefined);
}

/** The search key of a name without its common noun: `Thành phố Huế` and `Huế` are one. */
export function bareKey(name: string): string {
  return fold(splitKind(name).name);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
