/**
 * Fetches a file of one's own and hands it to the browser to save. The server knows the session alone: there is no
 * address that could be opened later or by another. False when nothing came.
 */
export async function download(what: string, asked: object, name: string): Promise<boolean> {
  try {
    const answer = await fetch(`/download/${what}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-samtavle': '1' },
      body: JSON.stringify(asked),
    });
    if (!answer.ok) return false;
    save(await answer.blob(), name);
    return true;
  } catch {
    return false;
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next moment.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
