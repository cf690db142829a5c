import assert from 'node:assert/strict';
import { bundledDataset as files } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import type { Named } from '../../src/core/dataset/matcher.ts';
import type { Provenance } from '../../src/core/dataset/types.ts';
import { validateDataset } from '../../src/core/dataset/validate/validateDataset.ts';
import { needleWordsOf } from '../../src/core/detect/needles.ts';

const dataset = createDataset(files);

interface Fact {
  readonly name: string;
  readonly provenance: Provenance;
}

const facts: readonly Fact[] = [
  ...files.licenses,
  ...files.families,
  ...files.models,
  ...files.derivatives,
  ...files.lookalikes,
  ...files.retirements,
  ...files.events,
  ...files.labs,
  ...files.alternatives,
  ...files.law,
].map((record) => ({ name: 'id' in record ? record.id : record.repoId, provenance: record.provenance }));

/** A file with one of these in its paths is read as text and analysed: `/tai` was found in source maps of megabytes. */
const shortBeginnings = ['3b-', 'blt', 'cwm', 'emu', 'l3-', 'nwm', 'uma'];

suite('dataset', () => {
  test('has few names of three letters', () => {
    const { paths } = needleWordsOf(dataset);
    assert.deepEqual([...paths].filter((word) => word.length < 4).sort(), shortBeginnings);
  });

  test('has no problem', () => {
    assert.deepEqual(validateDataset(files), []);
  });

  test('names a source for every fact, and uses every source', () => {
    const used = new Set(facts.flatMap(({ provenance }) => provenance.sources));
    for (const { name, provenance } of facts) assert.notEqual(provenance.sources.length, 0, name);
    assert.deepEqual(
      files.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id),
      [],
    );
  });

  test('says why a fact is unverified', () => {
    const silent = facts.filter(
      ({ provenance: { confidence, note, contradictedBy } }) =>
        confidence === 'unverified' && note === undefined && contradictedBy === undefined,
    );
    assert.deepEqual(
      silent.map(({ name }) => name),
      [],
    );
  });

  test('keeps refuted claims as what they are', () => {
    const refuted = files.events.filter(({ provenance }) => provenance.confidence === 'refuted');
    assert.notEqual(refuted.length, 0);
    for (const { title, provenance } of refuted) {
      assert.match(title, /^Refuted claim: /);
      assert.ok(provenance.contradictedBy, title);
    }
    for (const { title, provenance } of files.events) {
      assert.equal(title.startsWith('Refuted claim: '), provenance.confidence === 'refuted', title);
    }
  });

  test('grades no model that people can get as refuted', () => {
    for (const { id, provenance } of [...files.models, ...files.licenses, ...files.derivatives]) {
      assert.notEqual(provenance.confidence, 'refuted', id);
    }
  });

  test('tells events and retirements oldest first', () => {
    for (const dates of [files.events.map(({ date }) => date), files.retirements.map((one) => one.retired)]) {
      assert.deepEqual(dates, dates.toSorted());
    }
  });

  test('gives every model a licence, its own or that of its line', () => {
    for (const model of files.models) {
      const licenses = model.licenses ?? dataset.families.get(model.family)?.licenses ?? [];
      assert.notEqual(licenses.length, 0, model.id);
    }
  });

  test('calls a licence unknown only where the sources are', () => {
    for (const { id, licenses, provenance } of [...files.families, ...files.models]) {
      if (licenses?.includes('unknown')) assert.equal(provenance.confidence, 'unverified', id);
    }
  });

  test('holds each repository once', () => {
    const owners = new Map<string, string>();
    for (const model of files.models) {
      for (const repoId of [...model.repoIds, ...(model.aliases ?? [])]) {
        const key = repoId.toLowerCase();
        assert.equal(owners.get(key), undefined, `${repoId}: ${owners.get(key)} and ${model.id}`);
        owners.set(key, model.id);
      }
    }
  });

  test('asks for the organisation where a name could be anybody’s', () => {
    const common =
      /^(?:opt|sam\d?|dino|esm|mms|detr|bart|cwm|blt|regnet|mae|vit|deit|levit|convnext|roberta)-?$/;
    for (const { id, nameStems, distinctive } of files.families) {
      for (const stem of nameStems) assert.ok(!distinctive || !common.test(stem), `${id}: ${stem}`);
    }
    for (const id of ['opt', 'dino', 'mms', 'detr', 'bart', 'cwm', 'blt', 'regnet']) {
      assert.equal(dataset.families.get(id)?.distinctive, false, id);
    }
  });

  test('leaves the Llama, Guard and Muse names to the grammar', () => {
    const grammar = files.families.filter(({ id }) =>
      /^(?:llama-(?:\d|guard)|code-llama|prompt-guard|muse)/.test(id),
    );
    assert.ok(grammar.length >= 13);
    for (const { id, nameStems } of grammar) assert.deepEqual(nameStems, [], id);
  });
});

suite('dataset: look-ups', () => {
  const exact = (match: readonly string[]): [org: string | null, name: string][] =>
    match
      .filter((entry) => !entry.includes('*'))
      .map((entry) => {
        const slash = entry.indexOf('/');
        return [slash < 0 ? null : entry.slice(0, slash), entry.slice(slash + 1)];
      });
  const ollama = (names: readonly string[] = []): [name: string, tag: string | null][] =>
    names.map((entry) => {
      const [name = '', tag = null] = entry.split(':');
      return [name, tag];
    });

  const idOf = (named: Named | null): string | undefined =>
    named?.kind === 'lookalike' ? named.lookalike.id : named?.derivative.id;

  test('lead from every exact name of a derivative to it', () => {
    for (const { id, match, ollama: names } of files.derivatives) {
      for (const [org, name] of exact(match)) {
        assert.equal(idOf(dataset.named.byName(org, name)), id, `${org}/${name}`);
      }
      for (const [name, tag] of ollama(names)) {
        assert.equal(idOf(dataset.named.inOllama(name, tag)), id, `${name}:${tag}`);
      }
    }
  });

  test('lead from every exact name of a look-alike to it', () => {
    for (const { id, match, ollama: names } of files.lookalikes) {
      for (const [org, name] of exact(match)) {
        assert.equal(idOf(dataset.named.byName(org, name)), id, `${org}/${name}`);
      }
      for (const [name, tag] of ollama(names)) {
        assert.equal(idOf(dataset.named.inOllama(name, tag)), id, `${name}:${tag}`);
      }
    }
  });

  test('take no official model for somebody else’s', () => {
    for (const { repoIds } of files.models) {
      for (const [org, name] of exact(repoIds)) {
        assert.notEqual(dataset.named.byName(org, name)?.kind, 'lookalike', `${org}/${name}`);
      }
    }
  });

  test('find what is retired by the host’s own spelling', () => {
    for (const { id, platform, match } of files.retirements) {
      for (const entry of match.filter((one) => !one.includes('*'))) {
        assert.equal(dataset.retirementOf(platform, entry)?.id, id, entry);
      }
    }
  });
});
