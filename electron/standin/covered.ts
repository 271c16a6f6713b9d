/** Makes every member that the stand-in lacks throw by name instead of being quietly undefined. */
export function covered<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get(target, member) {
      if (!(member in target)) {
        // A promise may ask any object for `then`, and symbols are the language's own.
        if (typeof member === 'symbol' || member === 'then') return undefined;
        throw new Error(`The stand-in for Electron does not cover ${name}.${member}`);
      }
      const found: unknown = Reflect.get(target, member, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
