// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `External` of the specification "html". */
@:native("External")
extern class External {
  function AddSearchProvider():Void;
  function IsSearchProviderInstalled():Void;
}
