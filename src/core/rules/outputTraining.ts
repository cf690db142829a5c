import { metaLicensesOf, type Rule, subjectOf } from './rule.ts';

/** The project says that it trains other models on outputs, and section 1.b.v of the licence forbids it (Llama 2, 3). */
export const outputTraining: Rule = {
  code: 'output-training',
  documentation: {
    why: 'The project states that it trains other models on outputs, and the licences of Llama 2 and Llama 3 forbid it. From Llama 3.1 on it is allowed, and the name of the trained model must begin with “Llama”.',
    example: 'teacher = "meta-llama/Meta-Llama-3-70B-Instruct"  # "trainsOnOutputs": true',
    mend: 'Take Llama 3.1 or later as the teacher, or a permissive model.',
    clause: 'Llama 2 and Llama 3 licences, section 1.b.v',
  },
  check: (context) => {
    const { reference, dataset, policy } = context;
    if (policy.project.trainsOnOutputs !== true) return [];
    return metaLicensesOf(context)
      .filter((license) => license.clauses.outputsMayTrainOtherModels?.value === false)
      .map((license) => ({
        message: `This project trains other models on outputs, which section ${license.clauses.outputsMayTrainOtherModels?.where ?? ''} of the ${license.name} forbids for ${subjectOf(reference, dataset).replace(/,$/, '')}, unless they are Llama itself or its derivatives: take Llama 3.1 or later, which allow it.`,
      }));
  },
};
