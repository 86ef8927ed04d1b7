import '@/components/tokens.css';
import '@/components/ui.css';
import '@/components/card.css';
import { cardStates } from './card-states';
import { testGallery } from './test-gallery';

testGallery(cardStates, { width: 480, height: 800 });
