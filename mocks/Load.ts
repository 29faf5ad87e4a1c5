/** Bytes of a published file by its path inside the endpoint's folder (`catalogue.ru.json`); null when there is none. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
