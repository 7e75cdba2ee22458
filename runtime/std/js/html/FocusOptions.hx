// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FocusOptions` of the specification "html". */
typedef FocusOptions = {
  ?preventScroll:Bool,
  ?focusVisible:Bool,
}
