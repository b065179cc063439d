/** Longer queries are cut: nobody types them, and each term costs time. */
export const longestQuery = 80;
