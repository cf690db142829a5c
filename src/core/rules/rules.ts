import { communityLicense } from './communityLicense.ts';
import { customLicense } from './customLicense.ts';
import { euRestriction } from './euRestriction.ts';
import { licenseTagMismatch } from './licenseTagMismatch.ts';
import { mauLimit } from './mauLimit.ts';
import { noncommercialLicense } from './noncommercialLicense.ts';
import { nonexistentModel } from './nonexistentModel.ts';
import { outputTraining } from './outputTraining.ts';
import { policyDenied } from './policyDenied.ts';
import { proprietaryModel } from './proprietaryModel.ts';
import { retiredEndpoint } from './retiredEndpoint.ts';
import type { Rule } from './rule.ts';
import { unknownModel } from './unknownModel.ts';
import { unresolvedModel } from './unresolvedModel.ts';

/** Every rule that judges single references. */
export const rules: readonly Rule[] = [
  proprietaryModel,
  noncommercialLicense,
  communityLicense,
  customLicense,
  euRestriction,
  retiredEndpoint,
  nonexistentModel,
  licenseTagMismatch,
  outputTraining,
  mauLimit,
  policyDenied,
  unknownModel,
  unresolvedModel,
];
