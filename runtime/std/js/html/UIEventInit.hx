// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UIEventInit` of the specification "uievents". */
typedef UIEventInit = {
  > EventInit,
  ?view:Window,
  ?detail:Int,
  ?sourceCapabilities:InputDeviceCapabilities,
  ?which:Int,
}
