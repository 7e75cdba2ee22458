// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityAssertion` of the specification "webrtc-identity". */
@:native("RTCIdentityAssertion")
extern class IdentityAssertion {
  function new(idp:String, name:String):Void;
  var idp:String;
  var name:String;
}
