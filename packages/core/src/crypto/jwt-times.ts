/** The times that a token carries, in seconds since 1970. */
export interface JwtTimes {
  readonly iat: number;
  readonly exp: number;
}

/**
 * `iat` and `exp` of a token that is minted now.
 *
 * `iat` is set back by `skew`, because a server whose clock is behind refuses a token from its future; `exp` counts from
 * that `iat`, because servers that limit a token's life measure the two against each other.
 *
 * @param options.lifetime - seconds from `iat` to `exp`
 * @param options.skew - seconds by which clocks may differ, 30 unless given
 * @param options.now - milliseconds since 1970, the present unless given
 */
export function jwtTimes(options: { lifetime: number; skew?: number; now?: number }): JwtTimes {
  const { lifetime, skew = 30, now = Date.now() } = options;
  const iat = Math.floor(now / 1000) - skew;
  return { iat, exp: iat + lifetime };
}
