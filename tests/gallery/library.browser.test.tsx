import '@/entrypoints/library/style.css';
import { libraryStates } from './library-states';
import { testGallery } from './test-gallery';

testGallery(libraryStates, { width: 1280, height: 800 });
