import type { PlatformRule } from '../spelling.ts';

/**
 * Azure: `azureml://registries/azureml-meta/models/NAME/versions/N`, a registry that holds weights and so has a
 * platform beside that of the endpoints; and the marketplace's `metagenai.NAME-offer`. Plain deployment names are read by the general rule.
 */
export const azure: PlatformRule = ({ scheme, host, segments, token }) => {
  if (scheme === 'azureml' || /(?:^|\/)registries\/[^/]+\/models\//.test(token.text)) {
    const at = segments.findIndex((segment) => segment.text === 'models');
    const name = segments[at + 1];
    if (at < 0 || name === undefined) return null;
    // The registry writes the organisation of the Hub with a dash: `facebook-sam-vit-huge`.
    const facebook = /^facebook-(.+)$/.exec(name.text)?.[1];
    return {
      platform: 'azure-ml',
      start: name.start,
      end: name.end,
      org: facebook === undefined ? null : 'facebook',
      name: facebook ?? name.text,
      tag: null,
      strength: 'certain',
    };
  }
  if (host === null && segments.length === 1) {
    const match = /^metagenai\.([\w.-]+)-offer$/i.exec(token.text);
    if (match !== null) {
      return {
        platform: 'azure',
        start: 0,
        end: token.text.length,
        org: null,
        name: match[1] ?? '',
        tag: null,
        strength: 'certain',
      };
    }
  }
  return null;
};
