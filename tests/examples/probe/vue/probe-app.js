import { createApp } from 'vue';
import Probe from './Probe.vue';

createApp(Probe).mount(document.body.appendChild(document.createElement('div')));
