// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeys` of the specification "encrypted-media". */
@:native("MediaKeys")
extern class MediaKeys {
  function createSession(?sessionType:MediaKeySessionType):MediaKeySession;
  function getStatusForPolicy(?policy:MediaKeysPolicy):js.lib.Promise<MediaKeyStatus>;
  function setServerCertificate(serverCertificate:js.lib.BufferSource):js.lib.Promise<Bool>;
}
