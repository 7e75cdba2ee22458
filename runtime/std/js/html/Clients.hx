// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Clients` of the specification "service-workers". */
@:native("Clients")
extern class Clients {
  function get(id:String):js.lib.Promise<Client>;
  function matchAll(?options:ClientQueryOptions):js.lib.Promise<Array<Client>>;
  function openWindow(url:String):js.lib.Promise<WindowClient>;
  function claim():js.lib.Promise<Void>;
}
