// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaCapabilitiesInfo` of the specification "media-capabilities". */
typedef MediaCapabilitiesInfo = {
  supported:Bool,
  smooth:Bool,
  powerEfficient:Bool,
}
