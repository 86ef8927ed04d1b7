import { mount } from '../review/mount';
import { watchPageKeys } from '../review/page-keys';
import { createLibrary } from './library';
import { LibraryApp } from './LibraryApp';

const library = createLibrary();
watchPageKeys(library);
mount(() => <LibraryApp library={library} />);
