// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ObservableEventListenerOptions` of the specification "observable". */
typedef ObservableEventListenerOptions = {
  ?capture:Bool,
  ?passive:Bool,
}
