import type { AnyOperation, Operation } from "../operation.ts";

/** A body that is ready to be sent. */
export interface EncodedBody {
  /** The bytes; a function where every attempt needs a new object, such as a stream over the same file. */
  readonly body: BodyInit | (() => BodyInit);
  /** Absent where the platform sets it itself (FormData). */
  readonly contentType?: string | undefined;
  /** Whether it can be sent a second time. A stream that came from the caller cannot, so such a call is never retried. */
  readonly replayable: boolean;
}

/**
 * Turns a body into something else than JSON; `undefined` says that JSON will do. Lives outside of the transport's
 * heart, so that programs that send no files do not carry the code.
 */
export type BodyEncoder = (
  body: unknown,
  operation: AnyOperation,
) => EncodedBody | undefined | Promise<EncodedBody | undefined>;

/** An operation that brings the code for its body along. */
export interface EncodingOperation extends AnyOperation {
  readonly encode?: BodyEncoder;
}

/**
 * Gives an operation the encoder that its `multipart` or `auto` body needs.
 *
 * @example
 * client.call(encodeWith(messageCreate, encodeMultipart), input);
 */
export function encodeWith<Input, Data, Failure>(
  operation: Operation<Input, Data, Failure>,
  encode: BodyEncoder,
): Operation<Input, Data, Failure> {
  return { ...operation, encode } as Operation<Input, Data, Failure> & EncodingOperation;
}
