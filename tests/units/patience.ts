import { configure } from '@testing-library/preact';
import { vi } from 'vitest';

/** How long a failure may take, in milliseconds: what is awaited is always a condition, and a busy machine is slow. */
const patience = 20_000;

configure({ asyncUtilTimeout: patience });
const { waitFor } = vi;
vi.waitFor = (holds, options = patience) => waitFor(holds, options);
