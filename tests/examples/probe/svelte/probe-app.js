import { mount } from 'svelte';
import Probe from './Probe.svelte';

mount(Probe, { target: document.body });
