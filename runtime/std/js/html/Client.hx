// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Client` of the specification "service-workers". */
@:native("Client")
extern class Client {
  var url(default, null):String;
  var frameType(default, null):FrameType;
  var id(default, null):String;
  var type(default, null):ClientType;
  @:overload(function(message:Dynamic, ?options:StructuredSerializeOptions):Void {})
  function postMessage(message:Dynamic, transfer:Array<Dynamic>):Void;
  var lifecycleState(default, null):ClientLifecycleState;
}
