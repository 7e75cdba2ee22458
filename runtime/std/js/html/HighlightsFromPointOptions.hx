// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HighlightsFromPointOptions` of the specification "css-highlight-api". */
typedef HighlightsFromPointOptions = {
  ?shadowRoots:Array<ShadowRoot>,
}
