/** Bytes of a published file by its path in the endpoint's folder (`catalogue.ru.json`); null where none is. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
