// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityProviderGlobalScope` of the specification "webrtc-identity". */
@:native("RTCIdentityProviderGlobalScope")
extern class IdentityProviderGlobalScope extends js.html.WorkerGlobalScope {
  var rtcIdentityProvider(default, null):IdentityProviderRegistrar;
}
