export function findBrowser(which: 'chromium' | 'firefox'): string | undefined;
