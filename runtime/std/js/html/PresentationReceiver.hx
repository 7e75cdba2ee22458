// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationReceiver` of the specification "presentation-api". */
@:native("PresentationReceiver")
extern class PresentationReceiver {
  var connectionList(default, null):js.lib.Promise<PresentationConnectionList>;
}
