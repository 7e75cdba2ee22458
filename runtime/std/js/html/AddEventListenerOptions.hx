// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AddEventListenerOptions` of the specification "dom". */
typedef AddEventListenerOptions = {
  > EventListenerOptions,
  ?passive:Bool,
  ?once:Bool,
  ?signal:AbortSignal,
}
