import '@/entrypoints/options/style.css';
import { optionsStates } from './page-states';
import { testGallery } from './test-gallery';

testGallery(optionsStates, { width: 1000, height: 800 });
