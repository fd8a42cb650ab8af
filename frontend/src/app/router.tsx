import { createBrowserRouter } from 'react-router';
import { NotThere } from '../ui/state/states.js';
import { Crash } from './Crash.js';
import { Frame } from './Frame.js';
import { Front } from './Front.js';
import { Opening } from './Opening.js';
import { citizenRoutes } from './routes.citizen.js';
import { deskRoutes } from './routes.desks.js';
import { navRoutes } from './routes.nav.js';
import { SignedIn } from './SignedIn.js';

export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: Crash,
    HydrateFallback: Opening,
    children: [
      { index: true, Component: Front },
      { Component: SignedIn, children: [...navRoutes, ...deskRoutes, ...citizenRoutes] },
      { path: '*', Component: NotThere },
    ],
  },
]);
