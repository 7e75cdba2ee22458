package rt;

/*
 * Regular expressions of the host. On native an engine in Haxe takes this class's place.
 */

/** A match. */
abstract Match(Dynamic) {
  /** Where it begins. */
  public inline function index():Int
    return Host.regexpIndex(this);

  /** The number of groups, the whole match included. */
  public inline function groups():Int
    return Host.regexpGroups(this);

  /** The text of a group, or null where it took no part. */
  public inline function group(n:Int):String
    return Host.regexpGroup(this, n);
}

/** A regular expression; stateless. */
abstract Pattern(Dynamic) {
  /** From its source and flags; throws where that is none. */
  public inline function new(source:String, flags:String)
    this = Host.regexpNew(source, flags);

  /** The first match at or after a position, or null. */
  public inline function exec(s:String, from:Int):Null<Match>
    return cast Host.regexpExec(this, s, from);

  /** `s` with every match replaced; `$1` to `$9` are groups, `$$` a dollar. */
  public inline function replaceAll(s:String, by:String):String
    return Host.regexpReplace(this, s, by);
}
