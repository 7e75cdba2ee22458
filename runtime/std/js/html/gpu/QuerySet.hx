// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUQuerySet` of the specification "webgpu". */
@:native("GPUQuerySet")
extern class QuerySet {
  function destroy():Void;
  var type(default, null):QueryType;
  var count(default, null):Int;
  var label:String;
}
