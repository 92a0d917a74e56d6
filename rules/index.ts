export type * from './check';
export type * from './draft';
export type * from './edit';
export type * from './fact';
export type * from './rule';
export type * from './site';
export type * from './text/parse';
export type * from './session';
export * from './settings';
