// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionList` of the specification "presentation-api". */
@:native("PresentationConnectionList")
extern class PresentationConnectionList extends EventTarget {
  var connections(default, null):Array<PresentationConnection>;
  var onconnectionavailable:haxe.Constraints.Function;
}
