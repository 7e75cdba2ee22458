// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnection` of the specification "presentation-api". */
@:native("PresentationConnection")
extern class PresentationConnection extends EventTarget {
  var id(default, null):String;
  var url(default, null):String;
  var state(default, null):PresentationConnectionState;
  function close():Void;
  function terminate():Void;
  var onconnect:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
  var onterminate:haxe.Constraints.Function;
  var binaryType:BinaryType;
  var onmessage:haxe.Constraints.Function;
  @:overload(function(data:js.lib.ArrayBufferView):Void {})
  @:overload(function(data:js.lib.ArrayBuffer):Void {})
  @:overload(function(data:Blob):Void {})
  function send(message:String):Void;
}
