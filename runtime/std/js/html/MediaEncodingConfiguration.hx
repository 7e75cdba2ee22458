// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaEncodingConfiguration` of the specification "media-capabilities". */
typedef MediaEncodingConfiguration = {
  > MediaConfiguration,
  type:MediaEncodingType,
}
