// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySystemConfiguration` of the specification "encrypted-media". */
typedef MediaKeySystemConfiguration = {
  ?label:String,
  ?initDataTypes:Array<String>,
  ?audioCapabilities:Array<MediaKeySystemMediaCapability>,
  ?videoCapabilities:Array<MediaKeySystemMediaCapability>,
  ?distinctiveIdentifier:MediaKeysRequirement,
  ?persistentState:MediaKeysRequirement,
  ?sessionTypes:Array<String>,
}
