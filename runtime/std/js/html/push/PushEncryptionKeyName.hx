// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushEncryptionKeyName` of the specification "push-api". */
enum abstract PushEncryptionKeyName(String) from String to String {
  var P256DH = "p256dh";
  var AUTH = "auth";
}
