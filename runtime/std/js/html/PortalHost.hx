// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PortalHost` of the specification "portals". */
@:native("PortalHost")
extern class PortalHost extends EventTarget {
  function postMessage(message:Dynamic, ?options:StructuredSerializeOptions):Void;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
