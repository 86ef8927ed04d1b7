import '@/entrypoints/onboarding/style.css';
import { onboardingStates } from './page-states';
import { testGallery } from './test-gallery';

testGallery(onboardingStates, { width: 1000, height: 800 });
