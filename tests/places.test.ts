import {readFileSync} from 'node:fs';
import {parse as readCsv} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as look from '../pipeline/text/places.ts';
import {words} from '../pipeline/text/words.ts';
import {type Place, placesSchema} from '../schemas/place.ts';

const PATH = new URL('../pipeline/lexicon/places.yaml', import.meta.url);
const places: readonly Place[] = placesSchema.parse(parse(readFileSync(PATH, 'utf8')));
const g = look.gazetteer(places);
const holds = (span: {from: number; to: number | null}, year: number) =>
  span.from <= year && year <= (span.to ?? 9999);
const named = (printed: string) => look.placeNamed(g, printed)?.key ?? null;
const codesOf = (name: string, year: number | null) =>
  look.codesAt(look.stateForYear(g, look.placeNamed(g, name)!, year), year);
const plain = (text: string) => words(text).form.join(' ');
const spellings = (place: Place) => [place.name, ...(place.names ?? [])];

/** Name, year, then ISO 3166, COW and GW of the state that stands for it in that year; `-` is none. */
const KNOWN = `
United States 1946 USA 2 2 | U.S. 2016 USA 2 2 | Cuba 1960 CUB 40 40 | Haiti 1959 HTI 41 41 | Dominican Republic 1965 DOM 42 42 |
Dominica 1980 DMA 54 - | Grenada 1979 GRD 55 - | Guatemala 1982 GTM 90 90 | El Salvador 1980 SLV 92 92 |
Nicaragua 2018 NIC 93 93 | Colombia 1997 COL 100 100 | Peru 1989 PER 135 135 | Great Britain 1972 GBR 200 200 |
Germany 1952 DEU - 260 | West Germany 1970 DEU 260 260 | Germany 1989 DEU 260 260 | Germany 1991 DEU 255 260 |
East Germany 1950 DDR - 265 | GDR 1975 DDR 265 265 | GDR 1995 DEU 255 260 | Austria 1950 AUT - 305 | Austria 1955 AUT 305 305 |
Czechoslovakia 1968 CSK 315 315 | Slovakia 1968 CSK 315 315 | Czech Republic 1993 CZE 316 316 | Macedonia 1991 MKD - 343 |
Macedonia 2001 MKD 343 343 | Croatia 1985 YUG 345 345 | Croatia 1992 HRV 344 344 | Yugoslavia 1999 YUG 345 345 |
Serbia 1992 YUG 345 345 | Serbia (Yugoslavia) 2005 SCG 345 345 | Serbia 2006 SRB 345 340 | Yugoslavia 2010 SRB 345 340 |
Montenegro 2006 MNE 341 341 | Bosnia 1992 BIH 346 346 | Kosovo 1998 YUG 345 345 | Kosovo 2007 SRB 345 340 |
Kosovo 2008 XKX 347 347 | Russia 1985 SUN 365 365 | Soviet Union 1985 SUN 365 365 | Soviet Union 1991 SUN 365 365 |
Russia 1991 RUS 365 365 | Soviet Union 1999 RUS 365 365 | Ukraine 2014 UKR 369 369 | Georgia 1980 SUN 365 365 |
Georgia 1991 GEO 372 372 | Guinea-Bissau 1998 GNB 404 404 | Equatorial Guinea 1979 GNQ 411 411 | Niger 1990 NER 436 436 |
Cote d’Ivoire 2003 CIV 437 437 | Guinea 2001 GIN 438 438 | Upper Volta 1975 BFA 439 439 | Nigeria 1967 NGA 475 475 |
Congo Brazzaville 1997 COG 484 484 | Congo Kinshasa 1996 COD 490 490 | Zaire 1996 COD 490 490 | Tanganyika 1962 TZA 510 510 |
Zanzibar 1964 TZA 511 511 | Zanzibar 1980 TZA 510 510 | Ethiopia 1950 ETH 530 530 | Eritrea 1980 ETH 530 530 |
Eritrea 1993 ERI 531 531 | Rhodesia 1975 ZWE 552 552 | South West Africa 1980 ZAF 560 560 | Swaziland 2000 SWZ 572 572 |
Sudan 1988 SDN 625 625 | South Sudan 2005 SDN 625 625 | South Sudan 2013 SSD 626 626 | United Arab Republic 1960 EGY 651 651 |
Syria 1957 SYR 652 652 | Syria 1960 SYR - 652 | Yemen 1985 YEM 678 678 | North Yemen 1962 YEM 678 678 | Yemen 1994 YEM 679 678 |
South Yemen 1986 YMD 680 680 | South Yemen 1994 YEM 679 678 | Oman 1965 OMN - 698 | Tibet 1949 CHN - 711 |
Tibet 1959 CHN 710 710 | Taiwan 1950 TWN 713 713 | Korea, South 1948 KOR - 732 | Korea, South 1950 KOR 732 732 |
North Korea 1950 PRK 731 731 | Japan 1950 JPN - 740 | Japan 1952 JPN 740 740 | India 1947 IND 750 750 |
Pakistan 1990 PAK 770 770 | East Pakistan 1970 PAK 770 770 | Bangladesh 1971 BGD 771 771 | Burma 1988 MMR 775 775 |
Laos 1953 LAO 812 - | North Vietnam 1966 VDR 816 816 | Vietnam 1966 VDR 816 816 | Vietnam 1979 VNM 816 816 |
South Vietnam 1966 VNM 817 817 | South Vietnam 1990 VNM 816 816 | Philippines 1987 PHL 840 840 | Indonesia 1947 IDN - 850 |
East Timor 1998 IDN 850 850 | Timor-Leste 2002 TLS 860 860 | Papua New Guinea 1992 PNG 910 910 | Vanuatu 1980 VUT - - |
Vanuatu 1985 VUT 935 - | Western Sahara 1980 ESH - -
`;

describe('codes of the states', () => {
  it.each(KNOWN.trim().split(/\s*\|\s*/))('%s', (known) => {
    const [, name, year, ...codes] = /^(.+) (\d{4}) (\S+) (\S+) (\S+)$/.exec(known)!;
    const found = codesOf(name!, Number(year));
    expect([found?.iso3, found?.cow ?? '-', found?.gw ?? '-'].map(String)).toEqual(codes);
  });

  // Sizes of the state system: COW's own for any day of the year, GW's list proper. 1990 is left out: there COW counts West
  // Germany and Germany, North Yemen and Yemen, each pair of which is one entry here.
  it.each([
    ['cow', {1946: 66, 1950: 75, 1960: 107, 1975: 150, 1991: 177, 2000: 191, 2016: 195, 2024: 195}],
    ['gw', {1946: 71, 1950: 82, 1960: 110, 1975: 148, 1991: 165, 2000: 170, 2016: 174, 2020: 174}],
  ] as const)('number as many as in the list: %s', (list, sizes) => {
    for (const [year, members] of Object.entries(sizes)) {
      const spans = places.flatMap((place) => place.codes.filter((span) => holds(span, Number(year))));
      const numbers = new Set(spans.map((span) => span[list]));
      numbers.delete(null);
      expect(numbers.size, year).toBe(members);
    }
  });

  it('gives null for a year outside every span, and the latest codes without a year', () => {
    const outside = [codesOf('Kenya', 1950), codesOf('Germany', 1947), codesOf('Czechoslovakia', 2000)];
    expect([...outside, codesOf('East Timor', 2000), codesOf('Russia', 1900)]).toEqual(Array(5).fill(null));
    expect(codesOf('Yemen', null)).toEqual({iso3: 'YEM', cow: 679, gw: 678, region: 'Western Asia'});
    expect(codesOf('Czechoslovakia', null)).toMatchObject({iso3: 'CSK', cow: 315});
  });
});

describe('the table', () => {
  it('is sorted, with unique keys and spans in order that do not overlap', () => {
    const keys = places.map((place) => place.key);
    expect(keys).toEqual([...new Set(keys)].sort());
    for (const {key, codes, as = []} of places) {
      const spans = [...codes, ...as].sort((a, b) => a.from - b.from);
      for (let i = 1; i < spans.length; i++) {
        expect(spans[i - 1]!.to ?? 9999, `${key} ${spans[i]!.from}`).toBeLessThan(spans[i]!.from);
      }
      expect(codes, key).toEqual([...codes].sort((a, b) => a.from - b.from));
    }
  });

  it('has as keys the codes of ISO, but for three states that never had one; numbers of M49 are unique', () => {
    const others = places.filter((place) => place.codes.some((span) => span.iso3 !== place.key));
    expect(others.map((place) => place.key)).toEqual(['RVN', 'TBT', 'ZAN']);
    const numbers = places.flatMap((place) => place.m49 ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('gives each number in a year to one entry, with one abbreviation', () => {
    for (let year = 1946; year <= 2024; year++) {
      const there = places.flatMap((place) => place.codes.filter((span) => holds(span, year)));
      for (const list of ['cow', 'gw'] as const) {
        const numbers = there.map((span) => span[list]).filter((number) => number !== null);
        // States that gave way to an heir within the year share its number with it.
        const heirs = {1976: [816], 1991: [365], 2003: [345], 2006: list === 'cow' ? [345] : []}[year] ?? [];
        const twice = numbers.filter((number, i) => numbers.indexOf(number) !== i);
        expect([...new Set(twice)], `${list} ${year}`).toEqual(heirs);
      }
    }
  });

  it('lets only entries with codes in all those years stand in for others', () => {
    for (const {key, as = []} of places) {
      for (const span of as) {
        const heir = g.byKey.get(span.key);
        for (const year of [span.from, span.to ?? 2024]) {
          expect(heir && look.codesAt(heir, year), `${key} as ${span.key} in ${year}`).toBeTruthy();
        }
      }
    }
  });

  it('says of words that several places bear which of them yield, all but one, and yields no others', () => {
    const bearers = new Map<string, Place[]>();
    for (const place of places) {
      const own = [...spellings(place), ...(place.adjectives ?? []), ...(place.capitals ?? [])].map(plain);
      for (const form of new Set(own)) bearers.set(form, [...(bearers.get(form) ?? []), place]);
      expect(own).toEqual(expect.arrayContaining((place.yields ?? []).map(plain)));
    }
    for (const [form, some] of bearers) {
      const yielding = some.filter((place) => place.yields?.map(plain).includes(form));
      expect(yielding.length, form).toBe(some.length - 1);
    }
  });
});

describe('phrases and names', () => {
  const phrases = look.placePhrases(g);

  it.each(
    (
      'Congolese COD adjective COG|Koreans KOR adjective PRK|Guinean GIN adjective GNB|Dominicans DOM adjective DMA|' +
      'Papua New Guinean PNG adjective|Nigerien NER adjective|Nigerians NGA adjective|Filipino PHL adjective|' +
      'U.S. USA name|St. Lucia LCA name|Djibouti DJI name|Moscow RUS capital'
    ).split('|'),
  )('%s', (known) => {
    const [, printed, key, form, ...also] = /^(.+) ([A-Z]{3}) ([a-z]+) ?(\w*)$/.exec(known)!;
    const found = phrases.find((one) => one.words === printed);
    expect(found).toEqual({words: printed, key, form, also: also.filter(Boolean)});
  });

  it('lists each phrase once, in order; decoys hold words of a place and are no phrase', () => {
    const printed = phrases.map((one) => one.words);
    expect(printed).toEqual([...new Set(printed)].sort());
    const forms = new Set(printed.map(plain));
    for (const decoy of look.placeDecoys(g)) {
      expect(forms.has(plain(decoy)), decoy).toBe(false);
      const holdsOne = [...forms].some((form) => ` ${plain(decoy)} `.includes(` ${form} `));
      expect(holdsOne, decoy).toBe(true);
    }
  });

  it.each(
    (
      'Guinea=GIN|Guinea (Bissau)=GNB|Guinea-Bissau=GNB|New Guinea=-|Niger=NER|Nigeria=NGA|Dominica=DMA|Korea=-|Congo=-|' +
      'Congo (Zaire)=COD|Congo, Democratic Republic of the=COD|Burma/Myanmar=MMR|Myanmar (Burma)=MMR|Kashmir (India)=IND|' +
      'Aceh, Indonesia=IDN|Israel/Palestine=-|Georgia (USA)=-|Kosovo (Serbia)=XKX|the Gambia.=GMB|Bahamas, The=BHS|PAK=PAK|' +
      'pak=-|St Lucia=LCA|Bosnia & Herzegovina=BIH|Türkiye=TUR|Latin America=-|american=-|Cote d Ivoire=CIV|=-| -- =-|(=-'
    ).split('|'),
  )('a country field %s', (given) => {
    const [printed, key] = given.split('=');
    expect(named(printed!) ?? '-').toBe(key);
  });

  it('finds every country of the manifest, as the profile ids begin', () => {
    const manifest = readFileSync(new URL('../raw/manifest.csv', import.meta.url), 'utf8');
    const rows: {profile_id: string; country: string}[] = readCsv(manifest, {columns: true, bom: true});
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(named(row.country)?.toLowerCase()).toBe(row.profile_id.slice(0, 3));
  });

  it('finds a name in any dress, and never throws', () => {
    const dress = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => `  the ${name}.`,
      (name: string) => `${name} (somewhere unknown)`,
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => name.replaceAll("'", '’').replaceAll(' ', '\u00a0').replaceAll('-', ' '),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), dress, (place, worn) => {
        for (const name of spellings(place)) expect(named(worn(name))).toBe(named(name));
      }),
    );
    fc.assert(fc.property(fc.string(), (printed) => named(printed) === null || g.byKey.has(named(printed)!)));
  });
});
