import Foundation
import Glibc

/// What a trusted program of the toolchain writes to stdout; nil when it cannot be started, fails or takes too long.
///
/// A signal that we got meanwhile ends it too: it is in a process group of its own, where Ctrl-C does not reach it.
func output(of command: [String], within patience: Duration = .seconds(10)) -> String? {
  guard let program = command.first else { return nil }
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: program)
  process.arguments = Array(command.dropFirst())
  process.standardInput = nil
  process.standardOutput = output
  process.standardError = nil
  guard (try? process.run()) != nil else { return nil }
  guard let data = output.fileHandleForReading.readToEnd(within: patience) else {
    kill(-process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return nil
  }
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}

extension FileHandle {
  /// nil when the time is over or a signal came before the end.
  fileprivate func readToEnd(within patience: Duration) -> Data? {
    let deadline = ContinuousClock.now + patience
    var data = Data()
    while true {
      let milliseconds = Int32(max(0, ContinuousClock.now.duration(to: deadline) / .milliseconds(1)))
      var event = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&event, 1, milliseconds) == 1 else { return nil }
      let chunk = availableData
      if chunk.isEmpty { return data }
      data += chunk
    }
  }
}
