import Glibc
import SystemPackage

extension Errno {
  /// What the last failed call on this thread left.
  static var current: Errno { Errno(rawValue: errno) }
}
