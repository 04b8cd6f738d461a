import Foundation
import Glibc
import JudgeModel
import Judging
import Languages
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

  @Test func `a kit that wants sources of packages where there are none says so`() throws {
    try plugin(
      """
      kit: {steps: [[/bin/cat, /packages/heap/Package.txt]]}
      program: {source: main.x, run: [/bin/cat]}

      """)
    #expect { try judge() } throws: { error in
      if case JudgingError.noPackages("other", "base") = error { true } else { false }
    }
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

  @Test func `a kit whose stamp was cut short is built anew`() throws {
    try plugin(Self.compiledByKit)
    #expect(try judge().verdict == .accepted)
    try workbench.folder.write("", to: "cache/kits/\(kitFile("complete"))")
    try workbench.folder.write("", to: "cache/kits/\(kitFile("compile"))")
    #expect(try judge().verdict == .accepted)
  }

  @Test(arguments: ["echo bad; false", "true"])
  func `a kit whose content was damaged behind its size and time is built anew when it compiles nothing`(
    _ damage: String
  ) throws {
    try plugin(Self.compiledByKit)
    #expect(try judge().verdict == .accepted)
    try self.damage("compile", damage)
    var kits = 0
    let judgement = try judge(source: "y") { if case .buildingKit = $0 { kits += 1 } }
    #expect(judgement.verdict == .accepted)
    #expect(kits == 1)
  }

  @Test func `a kit that is as it was made is not built anew for a source that does not compile`() throws {
    try plugin(Self.compiledByKit.replacing("cp main.x main", with: "echo main.x:1: no; exit 1"))
    var kits = 0
    #expect(try judge { if case .buildingKit = $0 { kits += 1 } }.verdict == .compileError)
    #expect(try judge { if case .buildingKit = $0 { kits += 1 } }.verdict == .compileError)
    #expect(kits == 1)
  }

  @Test(arguments: [
    "compile: [[/bin/sh, -c, echo out of order; exit 1]]", "compile: [[/bin/sh, -c, 'while :; do :; done']]",
    "compile: [[/bin/sh, -c, 'echo driver:1: error: syntax; exit 1']]",
  ])
  func `a plugin that cannot compile its own stub is an error`(_ compile: String) throws {
    try calling(compile, driver: "")
    try workbench.folder.write("stub", to: "plugins/other/stub.mustache")
    #expect { try workbench.judge("x", "other", on: .function(.integer), [.text("one", "1", "1")]) } throws: { error in
      if case JudgingError.brokenPlugin("other", let output) = error { !output.isEmpty } else { false }
    }
  }

  @Test func `a source that is no solution is not the plugin's fault`() throws {
    try calling(
      "compile: [[/bin/sh, -c, 'grep -q stub main.x || { echo driver:1: error: misfit; exit 1; }']]", driver: "")
    try workbench.folder.write("stub", to: "plugins/other/stub.mustache")
    let judgement = try workbench.judge("x", "other", on: .function(.integer), [.text("one", "1", "1")])
    #expect(judgement.verdict == .compileError)
    #expect(judgement.failure?.message == "my/solution:1: error: misfit\n\nthe problem calls it like this:\n\nstub")
  }

  @Test func `a driver that ends before it loads the solution is an error`() throws {
    try calling("", driver: "echo broken >&2; exit 3")
    #expect { try workbench.judge("x", "other", on: .function(.integer), [.text("one", "1", "1")]) } throws: { error in
      if case JudgingError.driverFailed("other", "broken\nit ended the process with exit code 3") = error {
        true
      } else {
        false
      }
    }
  }

  @Test func `a kit that was damaged so that the driver cannot start is built anew`() throws {
    let good = #"echo ready >&4; read nonce name x <&3; echo "$nonce ok $x" >&4"#
    try calling("", driver: ". /kit/base/run", kit: "echo '\(good)' > run")
    let judge = { try workbench.judge("x", "other", on: .function(.integer), [.text("one", "1", "1")]) }
    #expect(try judge().verdict == .accepted)
    try damage("run", "exit 3")
    #expect(try judge().verdict == .accepted)
  }

  @Test func `a system call that does not exist is the plugin's mistake`() throws {
    try plugin("program: {source: main.x, run: [/bin/cat]}\nsystem_calls: [{call: nosuchcall, reason: none}]\n")
    let error = LanguageError.unknownSystemCall("nosuchcall", LanguageID(rawValue: "other"))
    #expect(throws: error) { try judge() }
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

  private static let compiledByKit = """
    kit: {steps: [[/bin/sh, -c, "echo 'cp main.x main' > compile"]]}
    program: {source: main.x, compile: [[/bin/sh, /kit/base/compile]], keep: [main], run: [/bin/cat]}

    """

  /// A language whose solutions are called by a shell script.
  private func calling(_ compile: String, driver: String, kit: String = "true") throws {
    try plugin(
      """
      kit: {steps: [[/bin/sh, -c, "\(kit.replacing("\"", with: "\\\""))"]]}
      compile_limits: {time: 0.2}
      solution:
        source: main.x
        driver: driver
        \(compile)
        run: [/bin/sh, /program/driver]
      types: {integer: {name: int, read: "", write: ""}}

      """)
    try workbench.folder.write(driver, to: "plugins/other/driver.mustache")
  }

  private func kitFile(_ name: String) throws -> String {
    try #require(workbench.folder.files(in: "cache/kits").first { $0.hasSuffix("/\(name)") })
  }

  /// Other text of the same length, written at the same time.
  private func damage(_ name: String, _ text: String) throws {
    let file = workbench.folder.path.appending("cache/kits").appending(try kitFile(name)).string
    var status = Glibc.stat()
    #expect(stat(file, &status) == 0)
    let bytes = FileHandle(forWritingAtPath: file)
    try bytes?.write(contentsOf: Data((text + "\n").utf8.prefix(Int(status.st_size))))
    try bytes?.write(
      contentsOf: Data(repeating: UInt8(ascii: "#"), count: max(0, Int(status.st_size) - text.utf8.count - 1)))
    try bytes?.close()
    #expect(utimensat(AT_FDCWD, file, [status.st_atim, status.st_mtim], 0) == 0)
  }

  /// A language of this test's own.
  private func plugin(_ keys: String) throws {
    try workbench.folder.write("extensions: [x]\n" + keys, to: "plugins/other/language.yaml")
  }

  private func judge(
    _ language: String = "other", source: String = "x", report: (JudgingEvent) -> Void = { _ in }
  ) throws -> Judgement {
    try workbench.judge(source, language, on: .program, [.text("one", "1", "1")], report: report)
  }
}
