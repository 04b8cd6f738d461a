import Foundation
import Glibc
import SystemPackage
import TestSupport

/// A machine as far as `judge` can see it: its own home, problems, plugins and solutions.
struct Home {
  let folder: TemporaryFolder
  var environment: [String: String]

  /// The binary of this build, beside the test's own executable.
  private static let judge = FilePath(CommandLine.arguments[0]).removingLastComponent().appending("judge")

  init() throws {
    folder = try TemporaryFolder()
    let path = { [folder] (name: String) in folder.path.appending(name).string }
    environment = [
      "HOME": path("home"), "XDG_CACHE_HOME": path("cache"), "XDG_DATA_HOME": path("data"), "JUDGE_HOME": path("judge"),
      "XDG_CONFIG_HOME": path("config"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1",
      "JUDGE_NOW": "2026-11-21T10:00:00Z",
    ]
    for (file, text) in Fixtures.problems { try folder.write(text, to: "judge/Problems/\(file)") }
    for (file, text) in Fixtures.solutions { try folder.write(text, to: "work/\(file)") }
    try folder.write(Fixtures.shell, to: "judge/Plugins/shell/language.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: path("judge/Plugins/python"), withDestinationPath: repository.appending("Plugins/python").string)
  }

  /// Puts a copy in place of the link to this repository's plugin, so that it may be changed.
  func ownPlugin(_ name: String) throws {
    let link = folder.path.appending("judge/Plugins/\(name)").string
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.copyItem(atPath: repository.appending("Plugins/\(name)").string, toPath: link)
  }

  struct Result {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// With the solutions as its working directory.
  ///
  /// - Parameters:
  ///   - input: what it reads from stdin.
  ///   - whileRunning: called when it has started.
  func run(
    _ arguments: [String], input: String = "", whileRunning: (Process) throws -> Void = { _ in }
  ) throws -> Result {
    try run(Self.judge, arguments, input: input, whileRunning: whileRunning)
  }

  /// What a script writes that may call `judge`.
  func bash(_ script: String, _ arguments: String...) throws -> String {
    var home = self
    home.environment["PATH"] = "\(Self.judge.removingLastComponent()):/usr/bin:/bin"
    return try home.run("/bin/bash", ["-c", script, "bash"] + arguments).output
  }

  private func run(
    _ program: FilePath, _ arguments: [String], input: String = "", whileRunning: (Process) throws -> Void = { _ in }
  ) throws -> Result {
    let process = Process()
    let (output, errors) = (try folder.write("", to: "stdout"), try folder.write("", to: "stderr"))
    process.executableURL = URL(filePath: program.string)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: folder.path.appending("work").string)
    process.standardInput = FileHandle(forReadingAtPath: try folder.write(input, to: "stdin").string)
    process.standardOutput = FileHandle(forWritingAtPath: output.string)
    process.standardError = FileHandle(forWritingAtPath: errors.string)
    Self.unblockSignals()
    try process.run()
    try whileRunning(process)
    process.waitUntilExit()
    return Result(
      output: try folder.read("stdout"), errors: try folder.read("stderr"), exitCode: process.terminationStatus)
  }

  /// The threads of a pool block all signals, and a child would inherit that.
  private static func unblockSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  /// What a person would see of these commands, without what differs from run to run.
  func transcript(_ commands: String...) throws -> String {
    try commands.map { command in
      let result = try run(command.split(separator: " ").map(String.init))
      let errors = result.errors.isEmpty ? "" : "--- stderr ---\n\(result.errors)"
      return stable("$ judge \(command)\n\(result.output)\(errors)--- exit \(result.exitCode) ---\n")
    }.joined(separator: "\n")
  }

  private func stable(_ text: String) -> String {
    text.replacing(folder.path.string, with: "<folder>")
      .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/) { _ in "<date>" }
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/) { _ in "<date>" }
      .replacing(/\b\d+(\.\d+)? (ms|s)\b/) { _ in "<time>" }
      .replacing(/\b\d+(\.\d+)? (MB|kB)\b/) { _ in "<memory>" }
      .replacing(/"((\w+_)?ms)":[-+.e\d]+/) { "\"\($0.output.1)\":<time>" }
      .replacing(/\b\d+ (run|input)s?\b/) { "<count> \($0.output.1)s" }
      .replacing(/"runs":\d+/) { _ in "\"runs\":<count>" }
      .replacing(/"peak_bytes":\d+/) { _ in "\"peak_bytes\":<memory>" }
      .replacing(/Python \d+\.\d+\.\d+/) { _ in "Python <version>" }
  }
}
