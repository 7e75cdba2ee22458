// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCPUDepthInformation` of the specification "webxr-depth-sensing". */
@:native("XRCPUDepthInformation")
extern class CPUDepthInformation extends DepthInformation {
  var data(default, null):js.lib.ArrayBuffer;
  function getDepthInMeters(x:Float, y:Float):Float;
}
