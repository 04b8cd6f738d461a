import Foundation
import Glibc
import JudgeModel
import Judging
import SystemPackage
import TestSupport
import Testing

@testable import Sandbox

/// What is our fault is an error and never a verdict.
@Suite(.serialized) struct FaultTests {
  var workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  @Test func `a missing supervisor is an error`() throws {
    var workbench = workbench
    workbench.supervisor = "/no/such/supervisor"
    let error = SandboxError(.startSupervisor, .noSuchFileOrDirectory, detail: "/no/such/supervisor")
    #expect(throws: error) { try workbench.judge("cat", on: .program, [.text("one", "1", "1")]) }
    #expect(workbench.folder.files(in: "cache/scratch").isEmpty)
  }

  @Test func `a run command that is missing is an error`() throws {
    try plugin("program: {source: main.x, run: [/no/such/interpreter, main.x]}\n")
    #expect(throws: SandboxError(.execute, .noSuchFileOrDirectory, detail: "/no/such/interpreter")) { try judge() }
  }

  @Test func `a kit whose step fails is an error with its output, and nothing of it is kept`() throws {
    try plugin(
      """
      kit: {steps: [[/bin/sh, -c, "echo made > file"], [/bin/sh, -c, "echo broken; echo more >&2; exit 1"]]}
      program: {source: main.x, run: [/bin/cat]}

      """)
    #expect { try judge() } throws: { error in
      guard case JudgingError.kitFailed("other", "base", let output) = error else { return false }
      return output == "broken\nmore\n"
    }
    #expect(workbench.folder.files(in: "cache/kits").allSatisfy { $0.hasSuffix(".lock") })
    #expect(workbench.folder.files(in: "cache/scratch").isEmpty)
  }

  @Test func `a kit is built once and is there when a submission runs`() throws {
    try plugin(
      """
      kit: {steps: [[/bin/sh, -c, "echo 1 > /kit/base/answer"]]}
      program: {source: main.x, run: [/bin/cat, /kit/base/answer]}

      """)
    var kits = 0
    for _ in 0..<2 {
      let judgement = try judge { if case .buildingKit = $0 { kits += 1 } }
      #expect(judgement.verdict == .accepted)
    }
    #expect(kits == 1)
  }

  @Test func `a cache that cannot be written is an error with the system's own reason`() throws {
    try workbench.folder.write("a file", to: "cache")
    #expect {
      try judge("shell")
    } throws: { error in
      guard case JudgingError.cannotWrite(let path, let reason) = error else { return false }
      return path == workbench.folder.path.appending("cache/scratch") && reason == "Not a directory"
    }
  }

  @Test func `a case that does not fit the signature is an error`() throws {
    #expect {
      try workbench.judge("f = abs", "toy", on: .function(.integer), [.text("bad", "1\n2", "1")])
    } throws: { error in
      if case JudgingError.invalidCase("bad", .extraLine("2")) = error { true } else { false }
    }
  }

  @Test func `what a judge that was killed left in the scratch directory is removed, what is in use is not`() throws {
    try workbench.folder.write("x", to: "cache/scratch/1-1/box/a/b")
    try workbench.folder.write("x", to: "cache/scratch/2-2/box/a")
    let lock = open(workbench.folder.path.appending("cache/scratch/2-2").string, O_RDONLY | O_DIRECTORY)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    _ = try workbench.workshop
    #expect(workbench.folder.files(in: "cache/scratch") == ["2-2", "2-2/box", "2-2/box/a"])
  }

  /// A language of this test's own.
  private func plugin(_ keys: String) throws {
    try workbench.folder.write("extensions: [x]\n" + keys, to: "plugins/other/language.yaml")
  }

  private func judge(_ language: String = "other", report: (JudgingEvent) -> Void = { _ in }) throws -> Judgement {
    try workbench.judge("x", language, on: .program, [.text("one", "1", "1")], report: report)
  }
}
