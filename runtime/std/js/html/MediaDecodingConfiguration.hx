// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaDecodingConfiguration` of the specification "media-capabilities". */
typedef MediaDecodingConfiguration = {
  > MediaConfiguration,
  type:MediaDecodingType,
  ?keySystemConfiguration:MediaCapabilitiesKeySystemConfiguration,
}
