// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityProviderRegistrar` of the specification "webrtc-identity". */
@:native("RTCIdentityProviderRegistrar")
extern class IdentityProviderRegistrar {
  function register(idp:IdentityProvider):Void;
}
