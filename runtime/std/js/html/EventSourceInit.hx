// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventSourceInit` of the specification "html". */
typedef EventSourceInit = {
  ?withCredentials:Bool,
}
