import { mount } from '../review/mount';
import { createLibrary } from './library';
import { LibraryApp } from './LibraryApp';

const library = createLibrary();
mount(() => <LibraryApp library={library} />);
