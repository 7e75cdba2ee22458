// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaCapabilitiesDecodingInfo` of the specification "media-capabilities". */
typedef MediaCapabilitiesDecodingInfo = {
  > MediaCapabilitiesInfo,
  keySystemAccess:js.html.eme.MediaKeySystemAccess,
  configuration:MediaDecodingConfiguration,
}
