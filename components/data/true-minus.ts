/** Set the hyphen before a number, as a file has it, as the minus that it is: `prints -28.03`, but not `1993-2025`. */
export function trueMinus(text: string): string {
  return text.replace(/(^|[\s("“])-(?=\d)/g, '$1\u2212');
}
