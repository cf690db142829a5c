import { metaLicensesOf, type Rule, subjectOf } from './rule.ts';

/** The project says that it trains other models on outputs, and section 1.b.v of the licence forbids it (Llama 2, 3). */
export const outputTraining: Rule = {
  code: 'output-training',
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (policy.project.trainsOnOutputs !== true) return [];
    return metaLicensesOf(context)
      .filter((license) => license.clauses.outputsMayTrainOtherModels?.value === false && context.isFirst(license.id))
      .map((license) => ({
        message: `${subjectOf(reference, dataset)} may not be used so: this project trains other models on outputs, which section ${license.clauses.outputsMayTrainOtherModels?.where ?? ''} of the ${license.name} forbids; Llama 3.1 and later allow it.`,
      }));
  },
};
