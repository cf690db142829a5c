/** Runs the tests that `load` defines, in this extension host; rejects if one fails. */
export async function runMocha(load: () => void): Promise<void> {
  // Stack traces then name the TypeScript files, not the bundle.
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, slow: 5000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
