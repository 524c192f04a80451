/**
 * Runs a call that has to fail in one way and gives the error.
 *
 * @throws Error when the call succeeds; anything but the expected error is passed on
 */
export async function thrown<Expected extends Error>(
  kind: abstract new (...args: never[]) => Expected,
  call: () => PromiseLike<unknown>,
): Promise<Expected> {
  try {
    await call();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`expected ${kind.name}, but the call succeeded`);
}
