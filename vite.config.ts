import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

/** The oldest browsers that still get updates on Windows 7; everything shipped must run there. */
const oldest = ['chrome109', 'firefox115'];

export default defineConfig({
  base: './',
  // Serves the worker of the mocks in development; nothing of it goes into a build.
  plugins: [react(), msw()],
  build: {
    target: oldest,
    cssTarget: oldest,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173 },
});
