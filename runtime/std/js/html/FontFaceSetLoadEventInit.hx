// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceSetLoadEventInit` of the specification "css-font-loading". */
typedef FontFaceSetLoadEventInit = {
  > EventInit,
  ?fontfaces:Array<FontFace>,
}
