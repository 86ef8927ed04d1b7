import '@/entrypoints/sample/style.css';
import { sampleStates } from './page-states';
import { testGallery } from './test-gallery';

testGallery(sampleStates, { width: 1000, height: 800 });
