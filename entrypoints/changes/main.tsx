import { mount } from '../review/mount';
import { ChangesApp } from './ChangesApp';
import { createChanges } from './changes';

const changes = createChanges(new URLSearchParams(location.search).get('article') ?? '');
mount(() => <ChangesApp changes={changes} />);
