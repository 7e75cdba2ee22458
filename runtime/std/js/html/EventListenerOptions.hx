// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventListenerOptions` of the specification "dom". */
typedef EventListenerOptions = {
  ?capture:Bool,
}
