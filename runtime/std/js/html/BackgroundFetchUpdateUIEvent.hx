// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchUpdateUIEvent` of the specification "background-fetch". */
@:native("BackgroundFetchUpdateUIEvent")
extern class BackgroundFetchUpdateUIEvent extends BackgroundFetchEvent {
  function new(type:String, init:BackgroundFetchEventInit):Void;
  function updateUI(?options:BackgroundFetchUIOptions):js.lib.Promise<Void>;
}
