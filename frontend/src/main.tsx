import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/style.css';
import { App } from './app/App.js';
import { keepHandedOver } from './platform/handedOver.js';

keepHandedOver();
// A link that is opened in a window where Samtavle is already changes only what stands after the `#`.
window.addEventListener('hashchange', keepHandedOver);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
