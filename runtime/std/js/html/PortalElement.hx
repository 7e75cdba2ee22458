// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLPortalElement` of the specification "portals". */
@:native("HTMLPortalElement")
extern class PortalElement extends Element {
  function new():Void;
  var src:String;
  var referrerPolicy:String;
  function activate(?options:PortalActivateOptions):js.lib.Promise<Void>;
  function postMessage(message:Dynamic, ?options:StructuredSerializeOptions):Void;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
}
