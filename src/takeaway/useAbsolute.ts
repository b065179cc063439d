import { useCallback } from 'react';
import { useHref } from 'react-router';

/** Gives the absolute URL of a path of the app, wherever the app is deployed; to be called in the browser only. */
export function useAbsolute(): (path: string) => string {
  const home = useHref('/');
  return useCallback((path) => new URL(home.replace(/\/$/, '') + path, window.location.origin).href, [home]);
}
