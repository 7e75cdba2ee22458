// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollOptions` of the specification "cssom-view". */
typedef ScrollOptions = {
  ?behavior:ScrollBehavior,
}
