// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SubscriptionObserver` of the specification "observable". */
typedef SubscriptionObserver = {
  ?next:(value:Dynamic) -> Void,
  ?error:(value:Dynamic) -> Void,
  ?complete:() -> Void,
}
