// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceGatherOptions` of the specification "webrtc-ice". */
typedef IceGatherOptions = {
  ?gatherPolicy:IceTransportPolicy,
  ?iceServers:Array<IceServer>,
}
