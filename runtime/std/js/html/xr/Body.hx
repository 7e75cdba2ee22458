// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRBody` of the specification "body-tracking". */
@:native("XRBody")
extern class Body {
  function entries():js.lib.Iterator<js.lib.KeyValue<BodyJoint, BodySpace>>;
  function keys():js.lib.Iterator<BodyJoint>;
  function values():js.lib.Iterator<BodySpace>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var size(default, null):Int;
  function get(key:BodyJoint):BodySpace;
}
