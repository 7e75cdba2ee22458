// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpusEncoderConfig` of the specification "webcodecs-opus-codec-registration". */
typedef OpusEncoderConfig = {
  ?format:OpusBitstreamFormat,
  ?signal:OpusSignal,
  ?application:OpusApplication,
  ?frameDuration:Int,
  ?complexity:Int,
  ?packetlossperc:Int,
  ?useinbandfec:Bool,
  ?usedtx:Bool,
}
