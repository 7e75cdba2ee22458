package sys;

/*
 * What is known of a file.
 */

/** What `FileSystem.stat` tells. */
typedef FileStat = {
  /** The group it belongs to. */
  var gid:Int;

  /** The user it belongs to. */
  var uid:Int;

  /** When it was last read. */
  var atime:Date;

  /** When its content last changed. */
  var mtime:Date;

  /** When its content or what is known of it last changed. */
  var ctime:Date;

  /** Its size in bytes. */
  var size:Int;

  /** The device that it is on. */
  var dev:Int;

  /** Its number on the device. */
  var ino:Int;

  /** How many names it has. */
  var nlink:Int;

  /** The device that it is. */
  var rdev:Int;

  /** Its kind and permissions. */
  var mode:Int;
}
