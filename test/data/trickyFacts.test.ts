/** What a sloppy dataset gets wrong: one suite for each fact that is easily confused. */
import assert from 'node:assert/strict';
import { bundledDataset as files } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import type { Derivative, Family, License, Lookalike, Model } from '../../src/core/dataset/types.ts';
import type { Platform } from '../../src/core/platforms.ts';

const dataset = createDataset(files);

function license(id: string): License {
  const found = dataset.licenses.get(id);
  assert.ok(found, id);
  return found;
}

function family(id: string): Family {
  const found = dataset.families.get(id);
  assert.ok(found, id);
  return found;
}

function model(spelling: string): Model {
  const found = dataset.modelsBySpelling.get(spelling.toLowerCase());
  assert.ok(found, spelling);
  return found;
}

function licensesOf(spelling: string): readonly string[] {
  const found = model(spelling);
  return found.licenses ?? family(found.family).licenses;
}

function derivative(repoId: string): Derivative {
  const [org = '', name = ''] = repoId.split('/');
  const named = dataset.named.byName(org, name);
  assert.ok(named?.kind === 'derivative', repoId);
  return named.derivative;
}

function lookalike(repoId: string): Lookalike {
  const [org = '', name = ''] = repoId.split('/');
  const named = dataset.named.byName(org, name);
  assert.ok(named?.kind === 'lookalike', repoId);
  return named.lookalike;
}

/** Licences of a derivative by its repository: those of its bases, then its own. */
function licensesOfDerivative(repoId: string): readonly string[] {
  const found = derivative(repoId);
  const inherited = found.derivedFrom.flatMap((base) => {
    const known = dataset.models.get(base);
    return known?.licenses ?? family(known?.family ?? base).licenses;
  });
  return [...new Set([...inherited, ...found.ownLicenses])];
}

const community = ['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4'];

suite('tricky facts: 1, the user threshold is a snapshot', () => {
  for (const id of community) {
    test(`${id} counts in the month before its own release`, () => {
      const { date, clauses } = license(id);
      assert.equal(clauses.mauReferenceDate?.value, date);
      assert.match(clauses.mauCounted?.value ?? '', /affiliates/);
    });
  }
});

suite('tricky facts: 2 and 3, the strings differ', () => {
  const strings: readonly [
    id: string,
    shown: string | undefined,
    prefix: string | undefined,
    sign: string,
  ][] = [
    ['llama2', undefined, undefined, '(c)'],
    ['llama3', 'Built with Meta Llama 3', 'Llama 3', '©'],
    ['llama3.1', 'Built with Llama', 'Llama', '©'],
    ['llama3.2', 'Built with Llama', 'Llama', '©'],
    ['llama3.3', 'Built with Llama', 'Llama', '©'],
    ['llama4', 'Built with Llama', 'Llama', '©'],
  ];
  for (const [id, shown, prefix, sign] of strings) {
    test(id, () => {
      const { clauses } = license(id);
      assert.equal(clauses.attribution?.value.text, shown);
      assert.equal(clauses.namePrefix?.value.prefix, prefix);
      assert.ok(clauses.notice?.value.includes(`Copyright ${sign} Meta Platforms, Inc.`));
    });
  }
});

suite('tricky facts: 4, who may train on outputs', () => {
  for (const id of community) {
    test(id, () => {
      const banned = id === 'llama2' || id === 'llama3';
      assert.equal(license(id).clauses.outputsMayTrainOtherModels?.value, !banned);
    });
  }

  test('the name prefix took the place of the ban', () => {
    assert.equal(license('llama3').clauses.namePrefix?.value.coversOutputs, false);
    assert.equal(license('llama3.1').clauses.namePrefix?.value.coversOutputs, true);
  });
});

suite('tricky facts: 5, what sets the display off', () => {
  test('Llama 3 says "uses", later ones "contains"', () => {
    assert.equal(license('llama3').clauses.attribution?.value.reach, 'uses');
    for (const id of community.slice(2)) {
      assert.equal(license(id).clauses.attribution?.value.reach, 'contains', id);
    }
  });
});

suite('tricky facts: 6, the European Union', () => {
  test('is left out from 3.2 on, in the use policy, multimodal models only, and not for end users', () => {
    for (const id of community) {
      const clause = license(id).clauses.euMultimodalExcluded;
      assert.equal(clause !== null, ['llama3.2', 'llama3.3', 'llama4'].includes(id), id);
      if (clause === null) continue;
      assert.match(clause.where, /^Acceptable Use Policy/);
      assert.match(clause.value.scope, /multimodal/);
      assert.match(clause.value.scope, /European Union/);
      assert.match(clause.value.exemption, /^End users/);
    }
  });

  test('has no effect on 3.3, which takes no images', () => {
    assert.match(license('llama3.3').clauses.euMultimodalExcluded?.note ?? '', /no practical effect/);
    for (const { family: line, modalities } of files.models) {
      if (line === 'llama-3.3') assert.deepEqual(modalities, ['text']);
    }
  });

  test('concerns the vision models of 3.2 and all of Llama 4', () => {
    assert.ok(model('meta-llama/Llama-3.2-11B-Vision-Instruct').modalities.includes('image'));
    assert.ok(!model('meta-llama/Llama-3.2-3B-Instruct').modalities.includes('image'));
    assert.ok(model('meta-llama/Llama-4-Scout-17B-16E-Instruct').modalities.includes('image'));
  });
});

suite('tricky facts: 7, dates that do not agree', () => {
  test('the licence of Llama 3.3 counts, not the table in the README', () => {
    assert.equal(license('llama3.3').date, '2024-12-06');
    assert.equal(license('llama4').date, '2025-04-05');
  });
});

suite('tricky facts: 8, Code Llama and the guards', () => {
  const expected: readonly [repoId: string, licenses: readonly string[]][] = [
    ['codellama/CodeLlama-7b-hf', ['llama2']],
    ['codellama/CodeLlama-70b-Instruct-hf', ['llama2']],
    ['meta-llama/LlamaGuard-7b', ['llama2']],
    ['meta-llama/Meta-Llama-Guard-2-8B', ['llama3']],
    ['meta-llama/Llama-Guard-3-8B', ['llama3.1']],
    ['meta-llama/Llama-Guard-3-1B', ['llama3.2']],
    ['meta-llama/Llama-Guard-3-11B-Vision', ['llama3.2']],
    ['meta-llama/Llama-Guard-4-12B', ['llama4']],
    ['meta-llama/Prompt-Guard-86M', ['llama3.1']],
    ['meta-llama/Llama-Prompt-Guard-2-86M', ['llama4']],
  ];
  for (const [repoId, licenses] of expected) {
    test(repoId, () => assert.deepEqual(licensesOf(repoId), licenses));
  }

  test('what Meta says elsewhere is kept', () => {
    assert.ok(model('meta-llama/Llama-Guard-3-8B').provenance.contradictedBy);
    assert.ok(model('meta-llama/Prompt-Guard-86M').provenance.contradictedBy);
  });

  test('there is no licence of Code Llama’s own', () => {
    assert.equal(dataset.licenses.get('codellama'), undefined);
  });
});

suite('tricky facts: 9, tags that lie', () => {
  const expected: readonly [repoId: string, declared: string | null, governing: readonly string[]][] = [
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'mit', ['llama3.1']],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-70B', 'mit', ['llama3.3']],
    ['NousResearch/Hermes-3-Llama-3.1-8B', 'llama3', ['llama3.1']],
    ['arcee-ai/Llama-3.1-SuperNova-Lite', 'llama3', ['llama3.1']],
    ['abacusai/Llama-3-Smaug-8B', 'llama2', ['llama3']],
    ['princeton-nlp/Sheared-LLaMA-1.3B', 'apache-2.0', ['llama2']],
  ];
  for (const [repoId, declared, governing] of expected) {
    test(repoId, () => {
      const found = derivative(repoId);
      assert.equal(found.declaredTag, declared);
      assert.ok(found.mistagged);
      assert.deepEqual(licensesOfDerivative(repoId), governing);
    });
  }

  test('a Mistral tune that says llama2 is no Llama', () => {
    assert.notEqual(files.lookalikes.filter(({ why }) => /Mistral/.test(why)).length, 0);
  });
});

suite('tricky facts: 10, the architecture is not the licence', () => {
  const names: readonly string[] = [
    '01-ai/Yi-34B',
    'HuggingFaceTB/SmolLM2-1.7B',
    'LLM360/Amber',
    'upstage/SOLAR-10.7B-v1.0',
    'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
    'openlm-research/open_llama_7b',
    'PrimeIntellect/INTELLECT-1',
  ];
  for (const repoId of names) {
    test(repoId, () => {
      for (const id of lookalike(repoId).licenses) assert.notEqual(license(id).kind, 'community');
    });
  }
});

suite('tricky facts: 11, one name, two bases', () => {
  const expected: readonly [repoId: string, base: string][] = [
    ['lmsys/vicuna-7b-v1.5', 'llama2'],
    ['lmsys/vicuna-13b-v1.5-16k', 'llama2'],
    ['lmsys/vicuna-13b-v1.3', 'llama1'],
    ['lmsys/vicuna-33b-v1.3', 'llama1'],
    ['stabilityai/StableBeluga2', 'llama2'],
    ['stabilityai/StableBeluga1-Delta', 'llama1'],
    ['beomi/open-llama-2-ko-7b', 'llama2'],
    ['WizardLM/WizardLM-13B-V1.1', 'llama1'],
    ['WizardLM/WizardLM-13B-V1.2', 'llama2'],
    ['AdaptLLM/medicine-LLM', 'llama1'],
    ['AdaptLLM/medicine-chat', 'llama2'],
    ['pankajmathur/orca_mini_v3_7b', 'llama2'],
    ['pankajmathur/orca_mini_v5_8b', 'llama3'],
    ['pankajmathur/orca_mini_v9_2_70b', 'llama3.3'],
  ];
  for (const [repoId, base] of expected) {
    test(repoId, () => assert.equal(licensesOfDerivative(repoId)[0], base));
  }

  const ollama: readonly [name: string, tag: string | null, base: string | null][] = [
    ['vicuna', null, 'llama-2'],
    ['vicuna', '7b-v1.5-16k-q4_0', 'llama-2'],
    ['vicuna', '33b', 'llama-1'],
    ['vicuna', '13b-q4_0', 'llama-1'],
    ['nous-hermes', '13b', 'llama-2'],
    ['nous-hermes', '13b-q4_0', 'llama-1-13b'],
    ['orca-mini', null, null],
    ['orca-mini', '3b', null],
    ['orca-mini', '7b', 'llama-2'],
    ['orca-mini', '7b-q4_0', null],
    ['llava', null, null],
    ['llava', '13b', 'llama-2'],
    ['deepseek-r1', null, null],
    ['deepseek-r1', '8b', null],
    ['deepseek-r1', '8b-llama-distill-q4_K_M', 'llama-3.1-8b'],
    ['deepseek-r1', '70b', 'llama-3.3-70b-instruct'],
    ['wizardcoder', null, 'code-llama'],
    ['wizardcoder', '33b', null],
    ['cogito', '14b', null],
    ['hermes3', '3b', 'llama-3.2-3b'],
    ['hermes3', '8b', 'llama-3.1'],
  ];
  for (const [name, tag, base] of ollama) {
    test(`ollama ${name}${tag === null ? '' : `:${tag}`}`, () => {
      const named = dataset.named.inOllama(name, tag);
      assert.equal(named?.kind === 'derivative' ? named.derivative.derivedFrom[0] : null, base);
    });
  }
});

suite('tricky facts: 12, Meta is neither open nor closed', () => {
  test('Muse Spark, Wonder and Ember are served, not given out', () => {
    for (const { id, family: line, availability } of files.models) {
      if (!line.startsWith('muse-') || id === 'muse-spark-open' || line === 'muse-glimmer') continue;
      assert.notEqual(availability, 'open-weights', id);
      assert.deepEqual(licensesOf(id), ['meta-proprietary'], id);
    }
  });

  test('Muse Glimmer is Apache-2.0, in an organisation of its own', () => {
    assert.deepEqual(licensesOf('meta-models/Muse-Glimmer-30B'), ['apache-2.0']);
    assert.equal(model('muse-glimmer-30b').released, '2026-08-10');
  });

  test('Muse Spark Open has a licence of its own, of which little is known', () => {
    assert.deepEqual(licensesOf('meta-models/Muse-Spark-Open-816B-A42B'), ['muse-model-license']);
    assert.equal(license('muse-model-license').provenance.confidence, 'single');
  });

  const claims: readonly [id: string, confidence: string][] = [
    ['claim-all-proprietary', 'refuted'],
    ['claim-llama-5', 'refuted'],
    ['claim-gpt-oss-missing', 'refuted'],
    ['claim-llama-support-2027', 'unverified'],
  ];
  for (const [id, confidence] of claims) {
    test(id, () => {
      const event = files.events.find((one) => one.id === id);
      assert.equal(event?.provenance.confidence, confidence);
      assert.ok(event.provenance.contradictedBy);
    });
  }

  test('there is no Llama 5, and Behemoth never came', () => {
    assert.ok(files.models.every(({ id }) => !/llama-(?:4\.[1-9]|5)/.test(id)));
    assert.ok(!dataset.families.has('llama-5'));
    assert.ok(
      files.models.some(({ id, availability }) => /behemoth/.test(id) && availability === 'announced'),
    );
  });
});

suite('tricky facts: 13, the endpoint went, the weights stay', () => {
  test('the Llama API is gone from 2026-07-06', () => {
    assert.equal(dataset.retirementOf(null, 'api.llama.com')?.retired, '2026-07-06');
    assert.equal(
      dataset.retirementOf('llama-api', 'Llama-4-Maverick-17B-128E-Instruct-FP8')?.retired,
      '2026-07-06',
    );
  });

  test('which withdraws no model', () => {
    assert.equal(model('meta-llama/Llama-4-Maverick-17B-128E-Instruct').availability, 'open-weights');
  });

  const retired: readonly [platform: Platform, identifier: string, day: string][] = [
    ['groq', 'llama3-70b-8192', '2025-08-30'],
    ['groq', 'llama-3.1-8b-instant', '2026-08-16'],
    ['cerebras', 'llama3.1-8b', '2026-05-27'],
    ['bedrock', 'meta.llama3-1-405b-instruct-v1:0', '2026-07-07'],
    ['databricks', 'databricks-meta-llama-3-1-405b-instruct', '2026-02-15'],
    ['github-models', 'Llama-4-Scout-17B-16E-Instruct', '2026-07-30'],
  ];
  for (const [platform, identifier, day] of retired) {
    test(`${platform} ${identifier}`, () => {
      assert.equal(dataset.retirementOf(platform, identifier)?.retired, day);
    });
  }
});

suite('tricky facts: 14, research lines that change sides', () => {
  const expected: readonly [family: string, licenses: readonly string[]][] = [
    ['sam', ['apache-2.0']],
    ['sam-2', ['apache-2.0']],
    ['sam-3', ['sam-license']],
    ['dinov2', ['apache-2.0']],
    ['dinov3', ['dinov3-license']],
    ['perception-encoder', ['apache-2.0']],
    ['perception-lm', ['fair-noncommercial-research-license']],
    ['musicgen', ['cc-by-nc-4.0']],
    ['audiogen', ['cc-by-nc-4.0']],
    ['imagebind', ['cc-by-nc-sa-4.0']],
    ['mms', ['cc-by-nc-4.0']],
    ['omnilingual-asr', ['apache-2.0']],
    ['nllb-200', ['cc-by-nc-4.0']],
    ['m2m100', ['mit']],
    ['opt', ['opt-175b']],
    ['v-jepa', ['cc-by-nc-4.0']],
    ['v-jepa-2', ['mit']],
    ['wav2vec2', ['mit']],
    ['wav2vec2-voxpopuli', ['cc-by-nc-4.0']],
    ['regnet', ['mit']],
    ['seer', ['seer-license']],
  ];
  for (const [id, licenses] of expected) {
    test(id, () => {
      for (const want of licenses) assert.ok(family(id).licenses.includes(want), family(id).licenses.join());
    });
  }

  test('Perception LM carries the terms of the Llama below it', () => {
    assert.deepEqual(licensesOfDerivative('facebook/Perception-LM-3B'), [
      'llama3.2',
      'fair-noncommercial-research-license',
    ]);
  });
});

suite('tricky facts: 15, alternatives and the law', () => {
  test('nothing is suggested that needs a licence of its own or forbids commercial use', () => {
    for (const { repoId, license: id } of files.alternatives) {
      assert.ok(['permissive', 'copyleft'].includes(license(id).kind), `${repoId}: ${id}`);
    }
  });

  test('only Llama 3.1 405B is above 10^25 FLOP', () => {
    const above = files.models.filter(({ trainingFlop }) => (trainingFlop ?? 0) > 1e25);
    assert.ok(above.length > 0);
    for (const { id } of above) assert.match(id, /^llama-3\.1-405b/);
  });

  test('NVIDIA’s tunes carry two licences, but not all of them', () => {
    assert.deepEqual(licensesOfDerivative('nvidia/Llama-3_3-Nemotron-Super-49B-v1'), [
      'llama3.3',
      'nvidia-open-model-license',
    ]);
    assert.deepEqual(licensesOfDerivative('nvidia/Llama-3.1-Nemotron-70B-Instruct-HF'), ['llama3.1']);
  });

  test('the exemption for open source leaves the copyright policy due', () => {
    const fact = files.law.find(({ id }) => id === 'ai-act-art-53-2');
    assert.match(fact?.text ?? '', /53\(1\)\(a\) and \(b\) only/);
    assert.equal(files.law.find(({ id }) => id === 'ai-act-foss-test')?.provenance.confidence, 'unverified');
  });
});
