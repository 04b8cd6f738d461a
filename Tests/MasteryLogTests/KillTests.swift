import Foundation
import GRDB
import Glibc
import JudgeModel
import SystemPackage
import TestSupport
import Testing

@testable import MasteryLog

/// Whoever pulls the plug loses nothing that was said to be recorded.
struct KillTests {
  private static let writer = FilePath(CommandLine.arguments[0]).removingLastComponent().appending("log-writer")

  @Test(.timeLimit(.minutes(2)))
  func `writers that are killed leave a sound log with every attempt that they have told of`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("judge.db")
    _ = try MasteryLog(file: file, derivation: .nothing)
    var told: Set<String> = []
    for round in 0..<8 {
      let writers = try ["a", "b"].map { try Writer(file, named: "\(round)\($0)", in: folder) }
      // Either may have to wait for the other for long.
      while try writers.map({ try $0.told().count }).reduce(0, +) < 8 + round { sched_yield() }
      for writer in writers { kill(writer.process.processIdentifier, SIGKILL) }
      for writer in writers { writer.process.waitUntilExit() }
      for writer in writers { told.formUnion(try writer.told()) }
    }
    let log = try MasteryLog(file: file, derivation: .nothing)
    #expect(try log.database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    let kept = try Set(log.attempts(limit: 1_000_000).compactMap { try log.source(of: $0) })
    #expect(told.count > 50)
    #expect(told.subtracting(kept) == [])
    // Of each, one more at most: recorded, and killed before it could be told.
    #expect(kept.count - told.count <= 16)
  }

  private struct Writer {
    let process = Process()
    let output: FilePath

    init(_ file: FilePath, named name: String, in folder: TemporaryFolder) throws {
      output = try folder.write("", to: "told-\(name)")
      process.executableURL = URL(filePath: KillTests.writer.string)
      process.arguments = [file.string, name]
      process.standardOutput = FileHandle(forWritingAtPath: output.string)
      try process.run()
    }

    /// Whole lines.
    func told() throws -> [String] {
      try String(contentsOfFile: output.string, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast().map(String.init)
    }
  }
}
