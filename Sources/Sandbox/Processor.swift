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

  /// Those that the calling thread may run on, by number; none where the system does not say.
  public static var available: [Processor] {
    var set = csandbox_processors()
    guard csandbox_get_processors(&set) == 0 else { return [] }
    return withUnsafeBytes(of: set.bits) { bytes in
      (0..<bytes.count * 8).filter { bytes[$0 / 8] >> ($0 % 8) & 1 == 1 }.map(Processor.init)
    }
  }

  /// Keeps the calling thread on it, and what the thread starts, while `body` runs; then it may go where it could before.
  public func pinningThread<T>(_ body: () throws -> T) rethrows -> T {
    var before = csandbox_processors()
    let isPinned = csandbox_get_processors(&before) == 0 && csandbox_pin(Int32(number)) == 0
    defer { if isPinned { csandbox_set_processors(&before) } }
    return try body()
  }
}
