/** Those of which there is nothing to count, on demand: in a table they would only be in the way. */
export function NoneOf({ what, names }: { readonly what: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="none-of">
      <summary>
        {what} with none: {names.length}
      </summary>
      <ul className="plain">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
