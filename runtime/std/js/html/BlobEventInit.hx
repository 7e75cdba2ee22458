// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BlobEventInit` of the specification "mediastream-recording". */
typedef BlobEventInit = {
  > EventInit,
  data:Blob,
  ?timecode:Float,
}
