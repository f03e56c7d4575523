/** Today's console, by the address. */
export function Console() {
  return <main>{location.pathname}</main>;
}
