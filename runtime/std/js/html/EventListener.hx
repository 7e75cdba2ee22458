// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventListener` of the specification "dom". */
typedef EventListener = {
  function handleEvent(event:Event):Void;
}
