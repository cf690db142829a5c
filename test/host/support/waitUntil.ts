/**
 * Asks until the answer is neither undefined nor false, and gives that answer; fails when the deadline passes.
 * Tests in the editor wait with this for what they expect, never for a length of time.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => T | undefined | false | Thenable<T | undefined | false>,
  deadline = 15_000,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${deadline} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
