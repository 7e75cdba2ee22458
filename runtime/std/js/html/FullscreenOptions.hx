// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FullscreenOptions` of the specification "fullscreen". */
typedef FullscreenOptions = {
  ?keyboardLock:FullscreenKeyboardLock,
  ?navigationUI:FullscreenNavigationUI,
  ?screen:ScreenDetailed,
}
