import {describe, expect, test} from 'vitest';
import {readRulebook} from '../pipeline/edge/read-rulebook.ts';
import type {About} from '../pipeline/encode/codebook/codebook-page.ts';
import {ddiCodebook} from '../pipeline/encode/ddi-codebook.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Table} from '../schemas/flow.ts';
import {release} from '../schemas/release.ts';
import {ddiStructure, ddiValues, globalAttributes} from './ddi-structure.ts';
import {readXml, type XmlElement} from './read-xml.ts';
import {root} from './repository.ts';
import {profiles, tablesOf} from './support.ts';

const tables = Object.values(tablesOf(...profiles));
const about: About = {
  ...{title: release.title, version: release.version, coverage: release.coverage, authors: release.authors},
  ...{experimental: new Set(['purpose']), rules: readRulebook(root)},
};
const tree = readXml(ddiCodebook(about, codebook, tables));
/** Of the groups only what the tests break. */
const few: Table[] = tables
  .filter(({name}) => name === 'groups')
  .map((table) => ({...table, columns: table.columns.slice(0, 12)}));

function find(element: XmlElement, name: string): XmlElement[] {
  const inner = element.children.flatMap((child) => find(child, name));
  return element.name === name ? [element, ...inner] : inner;
}

/** What breaks the structure of DDI-Codebook 2.5, as sentences. */
function breaches(element: XmlElement): string[] {
  const {name, attributes, children, text} = element;
  const rule = ddiStructure[name];
  if (rule === undefined) return [`no element ${name}`];
  const allowed = [...globalAttributes, ...(rule.attributes ?? [])].map((each) => each.replace('!', ''));
  const order = rule.children.map((each) => each.replace(/[?*+]$/, ''));
  const places = children.map((child) => order.indexOf(child.name));
  const counted = rule.children.flatMap((each, index) => {
    const n = places.filter((place) => place === index).length;
    const least = /[?*]$/.test(each) ? 0 : 1;
    const most = /[*+]$/.test(each) ? Number.POSITIVE_INFINITY : 1;
    return n < least || n > most ? [`${name} has ${n} ${each}`] : [];
  });
  return [
    ...Object.keys(attributes)
      .filter((each) => !allowed.includes(each))
      .map((each) => `${name} has no attribute ${each}`),
    ...(rule.attributes ?? [])
      .filter((each) => each.endsWith('!') && !(each.slice(0, -1) in attributes))
      .map((each) => `${name} lacks ${each}`),
    ...Object.entries(attributes)
      .filter(([key, value]) => ddiValues[`${name} ${key}`]?.includes(value) === false)
      .map(([key, value]) => `${name} ${key} ${value}`),
    ...(places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`${name}: ${children.map((child) => child.name).join()}`]
      : []),
    ...(order.length > 0 && text.trim() !== '' ? [`${name} holds text`] : []),
    ...counted,
    ...children.flatMap(breaches),
  ];
}

describe('DDI-Codebook 2.5', () => {
  test('has the elements, order and attributes of its schema', () => {
    expect(tree.attributes).toMatchObject({xmlns: 'ddi:codebook:2_5', version: '2.5'});
    expect(breaches(tree)).toEqual([]);
  });

  test('the check of its structure can fail', () => {
    const text = ddiCodebook(about, codebook, few);
    const [var_] = find(tree, 'var');
    expect(breaches({...var_!, children: var_!.children.toReversed()})).not.toEqual([]);
    expect(
      breaches(readXml(text.replaceAll('<labl>', '<lable>').replaceAll('</labl>', '</lable>'))),
    ).toContain('no element lable');
    expect(breaches(readXml(text.replaceAll(' nature="interval"', ' nature="big"')))).toContain(
      'var nature big',
    );
    expect(breaches(readXml(text.replaceAll(/<titl>[^<]*<\/titl>/g, '')))).toContain('titlStmt has 0 titl');
    expect(() => readXml(text.replace('</var>', ''))).toThrow();
  });

  test('ids are names, stand once, and references lead to them', () => {
    const every = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(every)];
    const ids = every(tree).flatMap(({attributes}) => attributes.ID ?? []);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = every(tree).flatMap(({attributes}) =>
      `${attributes.files ?? ''} ${attributes.var ?? ''}`.trim().split(' '),
    );
    expect(references.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
  });

  test('every column of the analysed tables, with its question, rules, codes and counts', () => {
    const shown = tables.filter(({name}) => ['groups', 'group_years', 'country_years'].includes(name));
    const names = shown.flatMap(({name, columns}) => columns.map((column) => `V_${name}.${column.name}`));
    const described = find(tree, 'var');
    expect(described.map(({attributes}) => attributes.ID)).toEqual(names);
    const abuse = described.find(({attributes}) => attributes.ID === 'V_groups.abuse')!;
    const instructions = find(abuse, 'codInstr').map(({text}) => text);
    expect(instructions[0]).toContain(codebook.abuse.guide);
    const rules = about.rules!.filter(({question}) => question === 'abuse');
    expect(instructions.slice(1).map((text) => /^Rule (\S+) /.exec(text)?.[1])).toEqual(
      rules.map(({rule}) => `abuse/${rule.id}`),
    );
    expect(find(abuse, 'qstnLit')[0]?.text).toBe(codebook.abuse.question);
    const [killing] = find(abuse, 'catgry');
    expect(killing!.children.map(({text}) => text)).toEqual([
      'killing',
      'Killing',
      codebook.abuse.codes.killing.means,
      '1',
    ]);
    const missing = find(abuse, 'catgry').filter(({attributes}) => attributes.missing === 'Y');
    expect(
      missing.map(({attributes, children}) => [
        attributes.missType,
        children[0]?.text,
        children.at(-1)?.text,
      ]),
    ).toEqual([['not_mentioned', '-99', '1']]);
  });

  test('words of scholars stay words', () => {
    const bad = '</labl><x a="\'">&amp; &lt; ]]> \u0000\u0001';
    const evil = few.map((table) => ({
      ...table,
      columns: table.columns.map((each) => ({...each, label: bad})),
    }));
    const text = find(readXml(ddiCodebook({...about, authors: bad}, {}, evil)), 'var')[0]!.children[0]!.text;
    expect(text).toBe(bad.replaceAll(/[\u0000\u0001]/g, '\uFFFD'));
  });
});
