// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSynchronizationSource` of the specification "webrtc". */
typedef RtpSynchronizationSource = {
  > RtpContributingSource,
}
