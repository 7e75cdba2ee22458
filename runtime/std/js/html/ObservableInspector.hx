// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ObservableInspector` of the specification "observable". */
typedef ObservableInspector = {
  ?next:(value:Dynamic) -> Void,
  ?error:(value:Dynamic) -> Void,
  ?complete:() -> Void,
  ?subscribe:() -> Void,
  ?abort:(value:Dynamic) -> Void,
}
