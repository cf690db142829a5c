import assert from 'node:assert/strict';
import { nativeAnchors } from '../../../src/core/detect/anchors/nativeAnchors.ts';
import { plainAnchors } from '../../../src/core/detect/anchors/plainAnchors.ts';
import { type Needles, type NeedleWords, needlesFor } from '../../../src/core/detect/needles.ts';

const words: NeedleWords = {
  stems: new Set(['llam-mas']),
  paths: new Set(['opt-', 'sam2']),
  organisations: new Set(['facebook']),
  names: new Set(['vicuna', 'orca-mini', '_own-7b']),
};

/** What is found is drawn in brackets: `a [llama]`. */
const rows: Readonly<Record<string, string>> = {
  'a stem, wherever it stands': 'exl[llama]v2 [LLaMA] l lama',
  'a coined name': '[muse-Spark] muse [MUSE.GLIMMER] l[llama] lla[muse-spark]',
  'what begins like a stem': 'x/[llam-mas]-base [LLaM_mas] llam mas',
  'a name behind a slash': 'x/[opt-]125m /opt /[sam2].1 a/[sam2]',
  'the other sign': 'x/[opt_]125m',
  'an organisation': 'facebook/[]xyz Facebook/[]x notfacebook /facebook',
  'but no address of code':
    'https://github.com/facebook/react git@GitHub.com:facebook/x raw.githubusercontent.com/facebook/x/main',
  'what only ends like one': 'mygithub.com.facebook/[]x github.com/a/facebook/[]x',
  'a bare name behind a quote or a blank': `[vicuna] "[orca-mini]" ('[Vicuna]') =[vicuna]\n[vicuna]`,
  'a bare name that begins with a sign': '"[_own-7b]" [_own-7b]',
  'but not within a word': 'xvicuna -vicuna _vicuna 3vicuna.vicuna)vicuna',
  'a bare name at the end of a path of Windows': String.raw`D:\models\[vicuna].gguf`,
  'behind blanks that are not ASCII': '\u00a0[vicuna]\u3000[vicuna]\u2029[vicuna]',
  'but not behind other such characters': '\u4f7fvicuna évicuna',
  'behind characters that end as ASCII ones do': '\u012fopt-125m \u016clama \u6c6clama [llama]',
  'at the very end': 'a [llama]',
  'a shorter text than a word': 'll',
  nothing: '',
};

for (const [kind, needles] of [
  ['sixteen characters at a time', needlesFor(words, nativeAnchors(words) ?? assert.fail('no WebAssembly'))],
  ['one by one', needlesFor(words, plainAnchors(words))],
] as const) {
  suite(`Anchors, ${kind}`, () => {
    for (const [name, drawn] of Object.entries(rows)) {
      test(name, () => {
        const text = drawn.replaceAll(/[[\]]/g, '');
        assert.equal(draw(text, needles), drawn);
        assert.equal(needles.test(text), drawn.includes('['));
        assert.ok(!needles.test(text) || needles.test(Buffer.from(text)), 'as bytes');
      });
    }

    test('across the border of two pieces', () => {
      for (const drawn of ['[llama]', 'x/[opt-]', 'facebook/[]', ' [orca-mini]']) {
        for (let before = 2 ** 15 - 64; before < 2 ** 15 + 8; before++) {
          const text = '.'.repeat(before) + drawn;
          assert.equal(draw(text.replaceAll(/[[\]]/g, ''), needles), text, `after ${before}`);
        }
      }
    });

    test('a comment that hides makes a text worth a look, and is no hit', () => {
      const text = `${' '.repeat(40_000)}# model-license-ignore-file`;
      assert.equal(needles.test(text), true);
      assert.deepEqual(needles.certain(text), []);
    });

    test('a text that is short has more bytes than characters', () => {
      assert.equal(needles.test(Buffer.from(`${'\u6a21'.repeat(32_000)} vicuna`)), true);
    });

    test('bare names in long texts are looked for by who asks', () => {
      const text = `${' '.repeat(40_000)}vicuna`;
      assert.equal(needles.test(text), false);
      assert.equal(needles.named(text).length, 1);
    });
  });
}

function draw(text: string, { certain, named }: Needles): string {
  const hits = [...certain(text), ...named(text)].sort((a, b) => b.start - a.start);
  return hits.reduce(
    (drawn, { start, end }) => `${drawn.slice(0, start)}[${drawn.slice(start, end)}]${drawn.slice(end)}`,
    text,
  );
}
