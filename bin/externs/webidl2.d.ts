/** The part of npm webidl2 (which has no types of its own) that bin/externs uses. */
declare module 'webidl2' {
  /** The definitions of a text of WebIDL. */
  export function parse(text: string): unknown
}
