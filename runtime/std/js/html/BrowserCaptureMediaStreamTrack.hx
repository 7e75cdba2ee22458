// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BrowserCaptureMediaStreamTrack` of the specification "mediacapture-region". */
@:native("BrowserCaptureMediaStreamTrack")
extern class BrowserCaptureMediaStreamTrack extends MediaStreamTrack {
  function cropTo(cropTarget:CropTarget):js.lib.Promise<Void>;
  function restrictTo(RestrictionTarget:RestrictionTarget):js.lib.Promise<Void>;
}
