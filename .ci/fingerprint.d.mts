export const root: string;
export function filesIn(path: string): string[];
export function fingerprint(...paths: string[]): string;
export function lessonsMark(): string;
