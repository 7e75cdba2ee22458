// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DisplayMediaStreamOptions` of the specification "screen-capture". */
typedef DisplayMediaStreamOptions = {
  ?video:haxe.extern.EitherType<Bool, MediaTrackConstraints>,
  ?audio:haxe.extern.EitherType<Bool, MediaTrackConstraints>,
  ?controller:CaptureController,
  ?selfBrowserSurface:SelfCapturePreferenceEnum,
  ?systemAudio:SystemAudioPreferenceEnum,
  ?windowAudio:WindowAudioPreferenceEnum,
  ?surfaceSwitching:SurfaceSwitchingPreferenceEnum,
  ?monitorTypeSurfaces:MonitorTypeSurfacesEnum,
  ?audioSelection:AudioSelectionPreferenceEnum,
}
