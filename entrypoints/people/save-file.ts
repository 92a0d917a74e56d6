/** Hands the person a JSON file made of these pieces, in their downloads. */
export function saveFile(name: string, pieces: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
