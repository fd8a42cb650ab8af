import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = `http://localhost:${process.env['BACKEND_PORT'] ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    // Nothing is inlined as data: or script text, so that the page runs under a policy of 'self' alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
  server: {
    proxy: {
      '/graphql': { target: backend, ws: true },
      '/auth': { target: backend },
      '/demo-idp': { target: backend },
    },
  },
});
