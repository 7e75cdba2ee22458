// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CustomEventInit` of the specification "dom". */
typedef CustomEventInit = {
  > EventInit,
  ?detail:Dynamic,
}
