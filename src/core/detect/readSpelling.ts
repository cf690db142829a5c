import type { Address } from './address.ts';
import { azure } from './platforms/azure.ts';
import { bedrock } from './platforms/bedrock.ts';
import { cloudflare } from './platforms/cloudflare.ts';
import { constant } from './platforms/constant.ts';
import { databricks } from './platforms/databricks.ts';
import { fireworks } from './platforms/fireworks.ts';
import { general } from './platforms/general.ts';
import { ggufFile } from './platforms/ggufFile.ts';
import { ggufInRepository } from './platforms/ggufInRepository.ts';
import { hostedPage } from './platforms/hostedPage.ts';
import { hostName } from './platforms/hostName.ts';
import { huggingFaceCache } from './platforms/huggingFaceCache.ts';
import { huggingFaceUrl } from './platforms/huggingFaceUrl.ts';
import { kaggle } from './platforms/kaggle.ts';
import { llamaApi } from './platforms/llamaApi.ts';
import { localFolder } from './platforms/localFolder.ts';
import { ngc } from './platforms/ngc.ts';
import { torchtune } from './platforms/torchtune.ts';
import { vertex } from './platforms/vertex.ts';
import type { PlatformRule, Spelling } from './spelling.ts';

/** The first rule that reads the token counts: forms of one platform only, before forms that many share. */
const rules: readonly PlatformRule[] = [
  llamaApi,
  hostName,
  bedrock,
  fireworks,
  cloudflare,
  vertex,
  azure,
  databricks,
  kaggle,
  huggingFaceUrl,
  huggingFaceCache,
  torchtune,
  constant,
  ggufInRepository,
  ggufFile,
  ngc,
  hostedPage,
  general,
];

/** What an address spells; `localFolders` are folders of the workspace that hold models. */
export function readSpelling(address: Address, localFolders: ReadonlySet<string>): Spelling | null {
  const local = localFolder(address, localFolders);
  if (local !== null) return local;
  for (const rule of rules) {
    const spelling = rule(address);
    if (spelling !== null) return spelling;
  }
  return null;
}
