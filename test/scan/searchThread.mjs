// The thread's script from its source: threads do not take over the loader of the tests.
import { register } from 'tsx/esm/api';

register();
await import('../../src/scan/searchThread.ts');
