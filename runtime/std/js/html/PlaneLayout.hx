// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PlaneLayout` of the specification "webcodecs". */
typedef PlaneLayout = {
  offset:Int,
  stride:Int,
}
