/** Public pages are whole without scripts; what scripts add comes as one small module (`lib/enhance`). */
export const csr = false;
