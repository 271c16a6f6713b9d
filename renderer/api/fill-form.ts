/** The values of a form: those of a record where it has them, else those of the empty form. */
export function fillForm<Values extends object>(
  empty: Values,
  record: { readonly [Key in keyof Values]?: Values[Key] | undefined },
): Values {
  const given = Object.entries(record).filter(([key, value]) => key in empty && value !== undefined);
  // Only keys of the form with values of their own type are laid over it.
  return { ...empty, ...(Object.fromEntries(given) as Partial<Values>) };
}
