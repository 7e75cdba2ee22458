package rt;

/*
 * Methods as values keep their identity in programs that compare functions.
 */

import haxe.ds.IntMap;

/** One closure for each object and method name. */
class BoundMethods {
  static var byReceiver:Dynamic = null;

  /** The closure made first for the method of that number, bound to the object. */
  public static function intern(receiver:Dynamic, method:Int, closure:Dynamic):Dynamic {
    Guard.lock();
    if (byReceiver == null) byReceiver = Host.weakNew();
    var found:Dynamic = Host.weakGet(byReceiver, receiver);
    var methods:IntMap<Dynamic>;
    if (found == null) {
      methods = new IntMap();
      Host.weakSet(byReceiver, receiver, methods);
    } else
      methods = cast found;
    var known = methods.get(method);
    if (known == null) methods.set(method, closure);
    Guard.unlock();
    return known != null ? known : closure;
  }
}
