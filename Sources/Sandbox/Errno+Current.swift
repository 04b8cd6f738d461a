import Glibc
public import SystemPackage

extension Errno {
  /// What the last failed call on this thread left.
  public static var current: Errno { Errno(rawValue: errno) }
}
