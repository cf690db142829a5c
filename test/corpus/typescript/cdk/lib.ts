import { bedrock } from '@cdklabs/generative-ai-cdk-constructs';
const cris = bedrock.CrossRegionInferenceProfile.fromConfig({
  geoRegion: bedrock.CrossRegionInferenceProfileRegion.US,
  model: new bedrock.BedrockFoundationModel('«meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩'),
});
const meta = import.‹meta.url›;
