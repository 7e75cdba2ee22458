// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NotRestoredReasons` of the specification "html". */
@:native("NotRestoredReasons")
extern class NotRestoredReasons {
  var src(default, null):String;
  var id(default, null):String;
  var name(default, null):String;
  var url(default, null):String;
  var reasons(default, null):Array<NotRestoredReasonDetails>;
  var children(default, null):Array<NotRestoredReasons>;
  function toJSON():Dynamic;
}
