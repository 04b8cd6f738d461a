import Foundation
import JudgeModel
import Judging
import SystemPackage
import TestSupport
import Testing

@Suite(.serialized) struct CompilationTests {
  let workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  @Test func `a source that does not compile is no runtime error, and its messages carry the user's path`() throws {
    let judgement = try judge("oops")
    #expect(judgement.verdict == .compileError)
    #expect(judgement.cases.isEmpty)
    #expect(judgement.compilation.isCached == false)
    #expect(judgement.failure == Failure(caseID: nil, message: "1:oops\nmy/solution:1:1: error: oops"))
    #expect(judgement.compilation.output == judgement.failure?.message)
  }

  @Test func `a compile error is not kept`() throws {
    #expect(try judge("oops").verdict == .compileError)
    #expect(try judge("oops").compilation.isCached == false)
  }

  @Test func `warnings are kept with what was compiled`() throws {
    let outputs = try (0..<2).map { _ in try judge("cat # hm").compilation }
    #expect(outputs.map(\.isCached) == [false, true])
    #expect(outputs.map(\.output) == Array(repeating: "my/solution:1:1: warning: hm", count: 2))
  }

  @Test func `an unchanged source is compiled once, a changed one again`() throws {
    #expect(try [judge("cat"), judge("cat"), judge("cat #")].map(\.compilation.isCached) == [false, true, false])
  }

  @Test(arguments: ["main", "compiler-output", "digest"])
  func `a damaged result is compiled again`(_ file: String) throws {
    #expect(try judge("cat").verdict == .accepted)
    let kept = try #require(workbench.folder.files(in: "cache/programs").first { $0.hasSuffix("/\(file)") })
    try workbench.folder.write("exit 9", to: "cache/programs/\(kept)")
    let again = try judge("cat")
    #expect(again.verdict == .accepted)
    #expect(again.compilation.isCached == false)
    #expect(try judge("cat").compilation.isCached)
  }

  @Test func `a missing result is compiled again`() throws {
    #expect(try judge("cat").verdict == .accepted)
    let kept = try #require(workbench.folder.files(in: "cache/programs").first { $0.hasSuffix("/main") })
    try FileManager.default.removeItem(atPath: workbench.folder.path.appending("cache/programs/\(kept)").string)
    #expect(try judge("cat").compilation.isCached == false)
  }

  @Test func `a compiler that leaves a link in place of its result is an error`() throws {
    #expect { try judge("cat # link") } throws: { error in
      if case JudgingError.missingProduct("main") = error { true } else { false }
    }
  }

  @Test(arguments: ["cat", "oops", "exit 1", "cat # link"])
  func `nothing is left in the scratch directory`(_ source: String) throws {
    _ = try? judge(source)
    #expect(workbench.folder.files(in: "cache/scratch").isEmpty)
  }

  private func judge(_ source: String) throws -> Judgement {
    try workbench.judge(source, "compiled", on: .program, [.text("one", "1", "1")])
  }
}
