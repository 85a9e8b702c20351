export const ATOM = "application/atom+xml; charset=utf-8";
export const XML = "application/xml; charset=utf-8";
export const PNG = "image/png";

/** A file for machines, or a plain 404 where there is nothing to tell. */
export const fileAnswer = (body: string | Uint8Array<ArrayBuffer> | null, type: string): Response =>
  body === null
    ? new Response("There is no such file.\n", {
        status: 404,
        headers: { "content-type": "text/plain; charset=utf-8" },
      })
    : new Response(body, { headers: { "content-type": type } });

/**
 * What a file that is named after a thing is built with: none of them, as each is made when somebody asks for it. The one name
 * here makes the framework keep them like pages; it is no slug of ours, since ours have no underscore.
 */
export const NO_FILES = (ending: "xml" | "png"): { file: string }[] => [{ file: `_.${ending}` }];

/** "back-end-developer.xml" → "back-end-developer"; null for another ending. */
export const slugOf = (file: string, ending: "xml" | "png"): string | null =>
  file.endsWith(`.${ending}`) ? file.slice(0, -ending.length - 1) : null;
