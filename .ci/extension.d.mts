export const folders: Record<'chromium' | 'firefox', string>;
export function buildExtension(browser: 'chromium' | 'firefox', options?: { force?: boolean }): Promise<string | null>;
