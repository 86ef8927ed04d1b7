import { SampleArticle } from '@/components/options/SampleArticle';
import { extractClaims } from '@/utils/claims/extract';
import { mount } from '../review/mount';
import { openSurface } from '../review/surface';
import { sampleParagraphs, sampleTitle } from './lexicon/sample-article';

const { settings } = openSurface();
mount(() => <Sample />);

function Sample() {
  const { profile } = settings.value;
  const paragraphs = sampleParagraphs.map((text) => ({ text, claims: extractClaims(text, { profile }) }));
  return <SampleArticle title={sampleTitle} paragraphs={paragraphs} />;
}
