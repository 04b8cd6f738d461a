import Foundation

/// What a trusted program of the toolchain writes to stdout; nil when it cannot be started or fails.
func output(of command: [String]) -> String? {
  guard let program = command.first else { return nil }
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: program)
  process.arguments = Array(command.dropFirst())
  process.standardOutput = output
  process.standardError = nil
  guard (try? process.run()) != nil, let data = try? output.fileHandleForReading.readToEnd() else { return nil }
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}
