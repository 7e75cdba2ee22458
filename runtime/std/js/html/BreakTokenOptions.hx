// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BreakTokenOptions` of the specification "css-layout-api". */
typedef BreakTokenOptions = {
  ?childBreakTokens:Array<ChildBreakToken>,
  ?data:Dynamic,
}
