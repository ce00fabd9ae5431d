// The order is that of their evaluation.
import './hide-additions.js';
import cytoscape from 'cytoscape';

export default cytoscape;
