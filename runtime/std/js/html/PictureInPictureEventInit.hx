// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PictureInPictureEventInit` of the specification "picture-in-picture". */
typedef PictureInPictureEventInit = {
  > EventInit,
  pictureInPictureWindow:PictureInPictureWindow,
}
