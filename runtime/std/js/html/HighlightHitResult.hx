// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HighlightHitResult` of the specification "css-highlight-api". */
typedef HighlightHitResult = {
  ?highlight:Highlight,
  ?ranges:Array<AbstractRange>,
}
