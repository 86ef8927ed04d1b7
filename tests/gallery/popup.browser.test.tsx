import '@/entrypoints/popup/style.css';
import { partStates, popupStates } from './states';
import { testGallery } from './test-gallery';

testGallery([...popupStates, ...partStates], { width: 420, height: 600 });
