// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MidiPermissionDescriptor` of the specification "webmidi". */
typedef MidiPermissionDescriptor = {
  > PermissionDescriptor,
  ?sysex:Bool,
}
