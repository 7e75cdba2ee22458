// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHand` of the specification "webxr-hand-input". */
@:native("XRHand")
extern class Hand {
  function entries():js.lib.Iterator<js.lib.KeyValue<HandJoint, JointSpace>>;
  function keys():js.lib.Iterator<HandJoint>;
  function values():js.lib.Iterator<JointSpace>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var size(default, null):Int;
  function get(key:HandJoint):JointSpace;
}
