import CSandbox
public import Foundation
import Glibc
public import JudgeModel
public import SystemPackage

/// A pipe that programs write to and that we own: its beginning is kept, all of it is counted.
public final class OutputPipe {
  /// For the program, until ``closeWriteEnd()``.
  public let writeEnd: FileDescriptor
  /// For poll(2).
  public let readEnd: FileDescriptor
  public private(set) var kept = Data()
  /// Of all that was written.
  public private(set) var total = ByteCount.bytes(0)
  public private(set) var hasEnded = false
  private let capacity: ByteCount
  private var hasWriteEnd = true

  public init(keeping capacity: ByteCount) throws(SandboxError) {
    (readEnd, writeEnd) = try makePipe()
    self.capacity = capacity
    guard fcntl(readEnd.rawValue, F_SETFL, O_NONBLOCK) == 0 else { throw SandboxError(.redirectStreams) }
  }

  deinit {
    closeWriteEnd()
    try? readEnd.close()
  }

  public func closeWriteEnd() {
    if hasWriteEnd { try? writeEnd.close() }
    hasWriteEnd = false
  }

  /// Reads what is there, without waiting.
  public func drain() {
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
      while !hasEnded {
        let count = read(readEnd.rawValue, buffer.baseAddress, buffer.count)
        if count == 0 { hasEnded = true }
        guard count > 0 else { return }
        total.rawValue += count
        kept.append(contentsOf: buffer.prefix(min(count, max(0, capacity.rawValue - kept.count))))
      }
    }
  }

  /// Forgets what was written until now.
  public func reset() {
    kept.removeAll(keepingCapacity: true)
    total = .bytes(0)
  }
}

/// Both ends are closed on exec.
func makePipe() throws(SandboxError) -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
  var ends: [Int32] = [-1, -1]
  guard csandbox_pipe(&ends) == 0 else { throw SandboxError(.redirectStreams) }
  return (FileDescriptor(rawValue: ends[0]), FileDescriptor(rawValue: ends[1]))
}

/// A pipe from which a program reads, filled without ever waiting for it.
public final class InputPipe {
  /// For the program, until ``closeReadEnd()``.
  public let readEnd: FileDescriptor
  /// For poll(2).
  public let writeEnd: FileDescriptor
  private var rest = Data()[...]
  private var isOpen = true
  private var hasReadEnd = true

  public init() throws(SandboxError) {
    (readEnd, writeEnd) = try makePipe()
    guard fcntl(writeEnd.rawValue, F_SETFL, O_NONBLOCK) == 0 else { throw SandboxError(.redirectStreams) }
  }

  deinit {
    closeReadEnd()
    end()
  }

  public func closeReadEnd() {
    if hasReadEnd { try? readEnd.close() }
    hasReadEnd = false
  }

  /// True while there is something left to write.
  public var isWaiting: Bool { isOpen && !rest.isEmpty }

  public func send(_ data: Data) {
    rest = data[...]
    flush()
  }

  /// Writes what the pipe takes. A program that has closed its end gets no more.
  public func flush() {
    while isWaiting {
      let count = rest.withUnsafeBytes { write(writeEnd.rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EPIPE { rest = Data()[...] }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Tells the program that nothing more will come.
  public func end() {
    if isOpen { try? writeEnd.close() }
    isOpen = false
  }
}
