/**
 * What an id looks like: words of lower case letters and digits with dots or hyphens between. It stands in addresses
 * and names files and folders, of which common file systems take at most 255 bytes with what is put around it. Two words
 * are none: what is recorded under them would be left out when it is read (valibot passes them over in any record).
 */
export const idForm = /^(?!(?:constructor|prototype)$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The most characters that an id has. */
export const longestId = 120;
