// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSessionActionDetails` of the specification "mediasession". */
typedef MediaSessionActionDetails = {
  action:MediaSessionAction,
  ?seekOffset:Float,
  ?seekTime:Float,
  ?fastSeek:Bool,
  ?isActivating:Bool,
  ?enterPictureInPictureReason:MediaSessionEnterPictureInPictureReason,
}
