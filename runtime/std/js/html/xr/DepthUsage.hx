// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDepthUsage` of the specification "webxr-depth-sensing". */
enum abstract DepthUsage(String) from String to String {
  var CPU_OPTIMIZED = "cpu-optimized";
  var GPU_OPTIMIZED = "gpu-optimized";
}
