// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaCapabilities` of the specification "media-capabilities". */
@:native("MediaCapabilities")
extern class MediaCapabilities {
  function decodingInfo(configuration:MediaDecodingConfiguration):js.lib.Promise<MediaCapabilitiesDecodingInfo>;
  function encodingInfo(configuration:MediaEncodingConfiguration):js.lib.Promise<MediaCapabilitiesEncodingInfo>;
}
