import { isCodeHost } from '../address.ts';
import type { PlatformRule } from '../spelling.ts';

/** Files of weights as research code saves and loads them. */
const weights = /\.(?:pth|pt2?|th|ckpt|safetensors|onnx|pkl)$/i;
/** A digest that a download is checked by: `sam_vit_h_4b8939.pth`, `detr-r50-e632da11.pth`. */
const digest = /[-_](?=[a-f]*\d)[0-9a-f]{6,8}$/;

/** `sam2.1_hiera_large.pt`, `dinov3_vits16_pretrain_lvd1689m-08c60483.pth`: the file name is the identifier. */
export const checkpointFile: PlatformRule = ({ segments, host }) => {
  // A file beside code is part of it; what is given out with a release is not.
  const isReleased = segments.some(
    ({ text }, at) => text === 'download' && segments[at - 1]?.text === 'releases',
  );
  if (isCodeHost(host) && !isReleased) return null;
  const last = segments[segments.length - 1];
  if (last === undefined || !weights.test(last.text) || /llama|muse/i.test(last.text)) return null;
  return {
    platform: 'unknown',
    start: last.start,
    end: last.end,
    org: null,
    name: last.text.replace(weights, '').replace(digest, ''),
    tag: null,
    strength: 'certain',
  };
};
