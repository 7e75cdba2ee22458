// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentPictureInPictureEventInit` of the specification "document-picture-in-picture". */
typedef DocumentPictureInPictureEventInit = {
  > EventInit,
  window:Window,
}
