import { createElement, type HTMLAttributes, type ReactNode } from 'react';

type Props = Omit<HTMLAttributes<HTMLElement>, 'className'> & { as: string; name?: string; class?: string; children?: ReactNode } & Record<`${string}-${string}`, unknown>;

/** An element with a name of the site's own. */
export const Custom = ({ as, hidden, ...rest }: Props) => createElement(as, { ...rest, ...(hidden && { hidden }) });
