// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.midi;

/** `MIDIOutput` of the specification "webmidi". */
@:native("MIDIOutput")
extern class MIDIOutput extends MIDIPort {
  function send(data:Array<Int>, ?timestamp:Float):Void;
  function clear():Void;
}
