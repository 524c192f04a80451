import type { RecordedRequest } from "@truewire/test-support";

/** The parts of a multipart request in their order; a file as its name and content. */
export async function formOf(request: RecordedRequest): Promise<[name: string, value: string][]> {
  const body = new Uint8Array(request.body);
  const form = await new Response(body, {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData();
  return Promise.all(
    Array.from(form, async ([name, value]): Promise<[string, string]> => [
      name,
      typeof value === "string" ? value : `${value.name}: ${await value.text()}`,
    ]),
  );
}

/** A small file. */
export function picture(): File {
  return new File(["pixels"], "picture.png", { type: "image/png" });
}
