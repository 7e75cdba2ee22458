// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayerEvent` of the specification "webxrlayers". */
@:native("XRLayerEvent")
extern class LayerEvent extends js.html.Event {
  function new(type:String, eventInitDict:LayerEventInit):Void;
  var layer(default, null):Layer;
}
