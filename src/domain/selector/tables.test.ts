/** The decision tables that ship: every result can be reached, and typical answers lead where the guideline would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { selectorSchema } from '../../schemas/selectors.ts';
import { asked, decide } from './decide.ts';
import type { Choices } from './decide.ts';
import { shapeOf } from './shape.ts';
import type { SelectorShape } from './shape.ts';

const load = (name: string): SelectorShape =>
  shapeOf(selectorSchema.parse(parse(readFileSync(join(import.meta.dirname, `../../content/selectors/${name}.yaml`), 'utf8'))));

/** Every way to answer, or every `step`th of them. */
function* ways({ questions }: SelectorShape, step = 1): Generator<Choices> {
  const total = questions.reduce((product, { options }) => product * options.length, 1);
  for (let at = 0; at < total; at += step) {
    let rest = at;
    yield new Map(questions.map(({ id, options }) => {
      const option = options[rest % options.length] ?? '';
      rest = Math.floor(rest / options.length);
      return [id, option];
    }));
  }
}

function reached(shape: SelectorShape, step: number) {
  const found = new Set<string>();
  let silent = 0;
  let all = 0;
  for (const choices of ways(shape, step)) {
    const { recommended } = decide(shape, choices);
    for (const id of recommended) found.add(id);
    silent += Number(recommended.length === 0);
    all += 1;
  }
  return { found, silent: silent / all };
}

test.each([['suitability', 37], ['form-selector', 1]])('%s: every result is the best for some answers, and hardly any answers lead nowhere', (name, step) => {
  const shape = load(name);
  const { found, silent } = reached(shape, step);
  expect([...found].toSorted()).toEqual(shape.results.map(({ id }) => id).toSorted());
  expect(silent).toBeLessThan(0.01);
});

test.each([['suitability'], ['form-selector']])('%s: every answer matters to some result', (name) => {
  const shape = load(name);
  const used = new Set(shape.results.flatMap(({ reasons }) => reasons.flatMap(({ when }) => Object.keys(when))));
  expect(shape.questions.map(({ id }) => id).filter((id) => !used.has(id) && id !== 'start')).toEqual([]);
});

const decided = (name: string, answers: Record<string, string>) => {
  const shape = load(name);
  const choices = new Map(Object.entries(answers));
  expect(asked(shape, choices).filter(({ id }) => !choices.has(id)).map(({ id }) => id)).toEqual([]);
  return decide(shape, choices).recommended;
};

const good = { start: 'new', need: 'shown', daily: 'direct', strength: 'named', power: 'free', heard: 'several', owner: 'nobody', time: 'before', open: 'all' };

test.each([
  ['a needed, open project in which the organisation is strong', good, ['together']],
  ['a licence', { ...good, power: 'all', strength: 'none', daily: 'internal' }, ['alone']],
  ['nobody was heard and the need is unknown', { ...good, need: 'unknown', heard: 'none', strength: 'likely' }, ['listen']],
  ['an organisation does it already', { ...good, owner: 'partner', heard: 'one', strength: 'likely', time: 'after' }, ['support']],
  ['no time to talk before the budget', { ...good, strength: 'likely', heard: 'several', need: 'partly', time: 'never', open: 'some' }, ['prepare']],
  ['a project that has done its duty', { ...good, start: 'existing', keep: 'ended', room: 'open', need: 'unknown' }, ['end']],
])('suitability: %s', (_, answers, expected) => expect(decided('suitability', answers)).toEqual(expected));

test.each([
  ['a service of government, paid and answered for by it', { aim: 'service', owner: 'government', decides: 'government', money: 'all', gives: 'nothing', answers: 'government', length: 'year' }, ['commission']],
  ['an event of both', { aim: 'event', owner: 'both', decides: 'both', money: 'share', gives: 'work', answers: 'both', length: 'once' }, ['cosponsor']],
  ['many hosts', { aim: 'event', owner: 'new', decides: 'both', money: 'share', gives: 'work', answers: 'both', length: 'year' }, ['committee']],
  ['the partner keeps its project, government pays a part', { aim: 'service', owner: 'partner', decides: 'partner', money: 'part', gives: 'nothing', answers: 'partner', length: 'years' }, ['subsidy']],
  ['only the name', { aim: 'event', owner: 'partner', decides: 'partner', money: 'none', gives: 'name', answers: 'partner', length: 'once' }, ['endorsement']],
  ['a park with tools and insurance', { aim: 'place', owner: 'partner', decides: 'both', money: 'none', gives: 'things', answers: 'both', length: 'years' }, ['adopt']],
  ['only to learn', { aim: 'know', owner: 'government', decides: 'government', money: 'none', gives: 'nothing', answers: 'government', length: 'once' }, ['information']],
  ['a plan', { aim: 'plan', owner: 'government', decides: 'government', money: 'none', gives: 'work', answers: 'government', length: 'year' }, ['participation']],
  ['one host, shared duties', { aim: 'service', owner: 'partner', decides: 'both', money: 'none', gives: 'work', answers: 'both', length: 'years' }, ['cooperation']],
  ['rooms and tools for the partner\'s event', { aim: 'event', owner: 'partner', decides: 'partner', money: 'none', gives: 'things', answers: 'partner', length: 'once' }, ['assistance']],
  ['both pay for years', { aim: 'service', owner: 'both', decides: 'both', money: 'share', gives: 'work', answers: 'both', length: 'years' }, ['contribution']],
])('form: %s', (_, answers, expected) => expect(decided('form-selector', answers)).toEqual(expected));
