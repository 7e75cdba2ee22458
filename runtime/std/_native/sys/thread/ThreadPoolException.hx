package sys.thread;

/*
 * Errors of thread pools.
 */

import haxe.Exception;

/** Thrown by pools that are shut down or used wrongly. */
class ThreadPoolException extends Exception {}
