/** Stands for the placeholder of a template in a token's text. */
export const placeholderMark = '\u0001';
