// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameTransformOptions` of the specification "webrtc-encoded-transform". */
typedef SFrameTransformOptions = {
  cipherSuite:SFrameCipherSuite,
}
