/* What the domain uses and Chrome 109, Firefox 115 and Safari 15.4 do not all know. The build changes syntax, not the library. */

function add(name: 'toReversed' | 'toSorted', copied: (this: unknown[], compare?: (a: unknown, b: unknown) => number) => unknown[]): void {
  if (!(name in Array.prototype)) Object.defineProperty(Array.prototype, name, { value: copied, writable: true, configurable: true });
}

add('toReversed', function () {
  return this.slice().reverse();
});
add('toSorted', function (compare) {
  return this.slice().sort(compare);
});
