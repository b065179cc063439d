import type { AnchorHTMLAttributes, RefAttributes } from 'react';

interface LinkProps
  extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>, RefAttributes<HTMLAnchorElement> {
  /** A path of the app from its own root, as `pathsFor` makes them, with query and hash if need be. */
  to: string;
  /** Takes the place of this page in the history instead of coming after it. */
  replace?: boolean;
}

/** The `href` of a path: relative to the document's `<base>`, so the same in whatever folder the app is deployed. */
export function hrefOf(path: string): string {
  return path.slice(1) || './';
}

/**
 * A link to a page of the app: a plain one, true before and without script. Clicks are taken up in one place for
 * all of them (`src/app/useLinkClicks.ts`), so that a page with hundreds of links costs no more than its markup.
 */
export function Link({ to, replace, children, ...rest }: LinkProps) {
  return (
    <a href={hrefOf(to)} data-replace={replace ? '' : undefined} {...rest}>
      {children}
    </a>
  );
}
