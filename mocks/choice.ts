const key = 'mocks.scenario';

/** The scenario of this tab: `?scenario=` in the URL, which is remembered, or the one remembered; else `normal`. */
export function rememberedScenario(): string {
  const asked = new URLSearchParams(window.location.search).get('scenario');
  try {
    if (asked !== null) window.sessionStorage.setItem(key, asked);
    return asked ?? window.sessionStorage.getItem(key) ?? 'normal';
  } catch {
    return asked ?? 'normal';
  }
}

/** Takes up another scenario by loading the page again under it. */
export function chooseScenario(scenario: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set('scenario', scenario);
  window.location.assign(url);
}
