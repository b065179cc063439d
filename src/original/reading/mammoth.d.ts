/** The build of mammoth for browsers; its types are written for the build for Node. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: { extractRawText: (input: { arrayBuffer: ArrayBuffer }) => Promise<{ value: string }> };
  export default mammoth;
}
