// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySystemAccess` of the specification "encrypted-media". */
@:native("MediaKeySystemAccess")
extern class MediaKeySystemAccess {
  var keySystem(default, null):String;
  function getConfiguration():MediaKeySystemConfiguration;
  function createMediaKeys():js.lib.Promise<MediaKeys>;
}
