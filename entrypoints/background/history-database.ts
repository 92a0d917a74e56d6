import type { KnownPost, Likeness, Post, PostCursor, SiteId } from '../../rules';
import { Refusal } from './why';

/** Which posts are meant, from which place on, and how many at most. */
export type Wish = {
  readonly search?: string;
  readonly site?: SiteId;
  readonly account?: string | null;
  readonly level?: Post['level'];
  readonly before?: PostCursor;
  readonly limit: number;
};

export type PostPage = { readonly posts: readonly KnownPost[]; readonly total: number | null; readonly more: PostCursor | null };

export type PostPlace = { readonly site: SiteId; readonly account: string | null; readonly count: number };

export async function add(post: Post): Promise<{ readonly id: number; readonly known: boolean }> {
  throw new Refusal('failed', { cause: post });
}

export async function alike(text: string): Promise<readonly Likeness[]> {
  throw new Refusal('failed', { cause: text });
}

export async function list(wish: Wish): Promise<PostPage> {
  throw new Refusal('failed', { cause: wish });
}

export async function remove(ids: readonly number[]): Promise<{ readonly posts: readonly KnownPost[] }> {
  throw new Refusal('failed', { cause: ids });
}

export async function restore(posts: readonly KnownPost[]): Promise<void> {
  throw new Refusal('failed', { cause: posts });
}

export async function confirm(id: number): Promise<void> {
  throw new Refusal('failed', { cause: id });
}

export async function exportPiece(after?: number): Promise<{ readonly text: string; readonly next: number | null }> {
  throw new Refusal('failed', { cause: after });
}

export async function places(): Promise<readonly PostPlace[]> {
  throw new Refusal('failed');
}
