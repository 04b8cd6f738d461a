import CSandbox
import Glibc

/// A processor of this machine, by its number.
///
/// Two processes that talk in turns belong on one: waking the other processor costs five times what the talk does, and
/// shows as the program's time.
public struct Processor: Hashable, Sendable {
  public let number: Int

  /// The one that the calling thread runs on.
  public static var current: Processor? {
    let number = csandbox_processor()
    return number < 0 ? nil : Processor(number: Int(number))
  }

  /// Keeps the calling thread on it while `body` runs.
  public func pinningThread<T>(_ body: () throws -> T) rethrows -> T {
    let isPinned = csandbox_pin(Int32(number)) == 0
    defer { if isPinned { csandbox_pin(-1) } }
    return try body()
  }
}
