export function buildPractice(): Promise<string>;
