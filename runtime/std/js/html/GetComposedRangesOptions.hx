// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GetComposedRangesOptions` of the specification "selection-api". */
typedef GetComposedRangesOptions = {
  ?shadowRoots:Array<ShadowRoot>,
}
