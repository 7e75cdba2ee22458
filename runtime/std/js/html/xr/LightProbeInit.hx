// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLightProbeInit` of the specification "webxr-lighting-estimation". */
typedef LightProbeInit = {
  ?reflectionFormat:ReflectionFormat,
}
