// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaCapabilitiesEncodingInfo` of the specification "media-capabilities". */
typedef MediaCapabilitiesEncodingInfo = {
  > MediaCapabilitiesInfo,
  configuration:MediaEncodingConfiguration,
}
