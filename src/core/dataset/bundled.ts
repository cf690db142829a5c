import alternatives from '../../../data/alternatives.json' with { type: 'json' };
import derivatives from '../../../data/derivatives.json' with { type: 'json' };
import events from '../../../data/events.json' with { type: 'json' };
import families from '../../../data/families.json' with { type: 'json' };
import labs from '../../../data/labs.json' with { type: 'json' };
import law from '../../../data/law.json' with { type: 'json' };
import licenses from '../../../data/licenses.json' with { type: 'json' };
import lookalikes from '../../../data/lookalikes.json' with { type: 'json' };
import meta from '../../../data/meta.json' with { type: 'json' };
import models from '../../../data/models.json' with { type: 'json' };
import retirements from '../../../data/retirements.json' with { type: 'json' };
import sources from '../../../data/sources.json' with { type: 'json' };
import type { DatasetFiles } from './types.ts';

/**
 * The dataset that ships with the product. Its files are checked by `validateDataset` in the tests and in
 * `npm run dataset`, so the cast here hides nothing.
 */
export const bundledDataset: DatasetFiles = {
  meta: { version: meta.version, asOf: meta.asOf },
  sources: sources.sources,
  licenses: licenses.licenses,
  families: families.families,
  models: models.models,
  derivatives: derivatives.derivatives,
  lookalikes: lookalikes.lookalikes,
  retirements: retirements.retirements,
  events: events.events,
  labs: labs.labs,
  alternatives: alternatives.alternatives,
  law: law.law,
} as unknown as DatasetFiles;
