// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventInit` of the specification "dom". */
typedef EventInit = {
  ?bubbles:Bool,
  ?cancelable:Bool,
  ?composed:Bool,
}
