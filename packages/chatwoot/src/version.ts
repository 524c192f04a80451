/** Version of this package, sent in the User-Agent. Kept equal to package.json by the release script. */
export const version = "1.0.0";
