// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaCapabilitiesKeySystemConfiguration` of the specification "media-capabilities". */
typedef MediaCapabilitiesKeySystemConfiguration = {
  keySystem:String,
  ?initDataType:String,
  ?distinctiveIdentifier:js.html.eme.MediaKeysRequirement,
  ?persistentState:js.html.eme.MediaKeysRequirement,
  ?sessionTypes:Array<String>,
  ?audio:KeySystemTrackConfiguration,
  ?video:KeySystemTrackConfiguration,
}
