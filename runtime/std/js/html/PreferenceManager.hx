// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PreferenceManager` of the specification "mediaqueries-5". */
@:native("PreferenceManager")
extern class PreferenceManager {
  var colorScheme(default, null):PreferenceObject;
  var contrast(default, null):PreferenceObject;
  var reducedMotion(default, null):PreferenceObject;
  var reducedTransparency(default, null):PreferenceObject;
  var reducedData(default, null):PreferenceObject;
}
