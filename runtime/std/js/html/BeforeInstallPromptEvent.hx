// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BeforeInstallPromptEvent` of the specification "manifest-incubations". */
@:native("BeforeInstallPromptEvent")
extern class BeforeInstallPromptEvent extends Event {
  function new(type:String, ?eventInitDict:EventInit):Void;
  function prompt():js.lib.Promise<PromptResponseObject>;
}
