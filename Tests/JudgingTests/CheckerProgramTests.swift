import JudgeModel
import Judging
import SystemPackage
import TestSupport
import Testing

/// Problems that bring their own checker.
@Suite(.serialized) struct CheckerProgramTests {
  let workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  static let parity = """
    def check(x, expected, actual):
      if actual % 2 == expected % 2: return ""
      return "%d is %s" % (actual, "odd" if actual % 2 else "even")
    """

  @Test func `any answer that the checker lets pass is accepted`() throws {
    #expect(try judge("def f(x): return x + 100", by: Self.parity).verdict == .accepted)
  }

  @Test func `a wrong answer has the checker's reason`() throws {
    let judgement = try judge("def f(x): return x + 1", by: Self.parity)
    #expect(judgement.verdict == .wrongAnswer)
    #expect(judgement.reason == "5 is odd")
    #expect(judgement.failure?.expected == "4")
  }

  @Test(arguments: [
    ("def check(x, expected, actual): return [][0]", "IndexError: list index out of range\nSolution.toy:1"),
    ("import os\ndef check(x, expected, actual): os._exit(1)", "it ended without an answer"),
    ("def check(x, expected, actual):\n  while True: pass", "it took more than 10 s"),
  ])
  func `a checker that fails is the judge's fault`(_ checker: String, _ reason: String) throws {
    let error = #expect(throws: JudgingError.self) { try judge("def f(x): return 1", by: checker) }
    guard case .checkerFailed(let file, let caseID, let said)? = error else { return }
    #expect(file.lastComponent == "checker.toy")
    #expect(caseID == "one")
    #expect(said == reason)
  }

  @Test func `a checker that does not start fails before any case`() throws {
    let error = #expect(throws: JudgingError.self) { try judge("def f(x): return 1", by: "1 / 0") }
    guard case .checkerFailed(_, nil, "it did not start")? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a checker in another language is refused`() throws {
    let file = try workbench.folder.write("", to: "checker.sh")
    #expect(throws: JudgingError.self) { try judge("def f(x): return 1", file) }
  }

  @Test func `a case without an answer is not checked`() throws {
    let file = try workbench.folder.write(Self.parity, to: "checker.toy")
    let open = TestCase(id: "mine", group: .own, input: .text("4"), answer: .unknown)
    let problem = Problem.function(.integer, .program(file))
    #expect(try workbench.judge("def f(x): return 1", "toy", on: problem, [open]).verdict == .accepted)
  }

  private func judge(_ source: String, by checker: String) throws -> Judgement {
    try judge(source, workbench.folder.write(checker, to: "checker.toy"))
  }

  private func judge(_ source: String, _ checker: FilePath) throws -> Judgement {
    try workbench.judge(source, "toy", on: .function(.integer, .program(checker)), [.text("one", "4", "4")])
  }
}
