/** The name of the form's field for one context: `contextNow`. */
export function contextField(name: string): string {
  return `context${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
