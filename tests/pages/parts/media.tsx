import { useRef } from 'react';

/** A file a writer added, with the address of its preview. */
export type Added = { readonly url: string; readonly name: string; readonly type: string; readonly alt: string };

/** Turns chosen, pasted or dropped files into previews. */
export const added = (files: Iterable<File>): Added[] => [...files].map((file) => ({ url: URL.createObjectURL(file), name: file.name, type: file.type, alt: '' }));

/** Files of a paste or drop. */
export const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

type InputProps = { id?: string; name?: string; testId?: string; accept: string; multiple?: boolean; hidden?: boolean; add: (added: Added[]) => void };

/** A site's file input. */
export function FileInput({ testId, add, hidden = true, ...rest }: InputProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <input
      ref={input}
      type="file"
      className={hidden ? 'visually-hidden' : undefined}
      tabIndex={-1}
      data-testid={testId}
      {...rest}
      onChange={() => {
        add(added(input.current?.files ?? []));
        if (input.current) input.current.value = '';
      }}
    />
  );
}
