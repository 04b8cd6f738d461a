import JudgeModel
import Judging
import SystemPackage
import TestSupport
import Testing

/// One program for each way to end, in a language that is nothing but a folder.
@Suite(.serialized) struct ProgramTests {
  let workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  static let echo = [TestCase.text("one", "1\n", "1\n"), .text("two", "2\n", "2\n"), .text("three", "3\n", "3\n")]

  @Test func `a right program is accepted`() throws {
    let judgement = try judge("cat")
    #expect(judgement.verdicts == ["one AC", "two AC", "three AC"])
    #expect(judgement.verdict == .accepted)
    #expect(judgement.failure == nil)
    #expect(judgement.cases.map(\.actual) == ["1\n", "2\n", "3\n"])
    #expect(judgement.cases.allSatisfy { $0.peakMemory > .kibibytes(100) && $0.wallTime > .zero })
  }

  @Test func `a wrong answer is shown beside the right one`() throws {
    let judgement = try judge("echo thinking >&2; echo 1")
    #expect(judgement.verdicts == ["one AC", "two WA"])
    #expect(
      judgement.failure
        == Failure(
          caseID: "two", arguments: [Failure.Argument(name: "stdin", text: "2\n")], expected: "2\n", actual: "1\n",
          output: "thinking\n", message: "token 1: expected 2, got 1"))
  }

  @Test(arguments: [
    ("while :; do :; done", Verdict.timeLimitExceeded, "stopped after some ms of CPU time; the limit is 400 ms"),
    ("sleep 60", .timeLimitExceeded, "it waits: little CPU time was used until it was stopped"),
    (
      "exec python3 -S -c 'x = [bytearray(1 << 20) for _ in range(300)]'", .memoryLimitExceeded,
      "more than 64 MiB of memory"
    ),
    ("exec yes", .outputLimitExceeded, "more than 1 MiB of output"),
    ("kill -SEGV $$", .runtimeError, "it crashed: SIGSEGV (segmentation fault)"),
    ("unshare -U true", .securityViolation, "forbidden system call: unshare"),
    ("", .wrongAnswer, "expected 1 tokens, got 0"),
  ])
  func `each way to fail has its verdict and says why`(_ source: String, _ verdict: Verdict, _ reason: String) throws {
    let judgement = try judge(source)
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason == reason)
    #expect(judgement.cases.map(\.verdict) == [verdict])
  }

  @Test func `an exit code is a runtime error, also after the answer`() throws {
    let judgement = try judge("cat; echo why >&2; exit 3")
    #expect(judgement.verdict == .runtimeError)
    #expect(judgement.reason == "why\nit ended the process with exit code 3")
    #expect(judgement.cases[0].output == "")
  }

  @Test func `what a program has written when it is stopped is shown`() throws {
    #expect(try judge("echo 1; while :; do :; done").failure?.actual == "1\n")
  }

  @Test func `the first failure stops the judging`() throws {
    #expect(try judge("read x; [ $x != 2 ] && echo $x; exit 0").verdicts == ["one AC", "two WA"])
  }

  @Test func `all cases are judged when asked for, and the first failure is shown`() throws {
    let judgement = try judge("read x; [ $x = 1 ] && exit 4; [ $x = 2 ] && exit 5; echo $x", extent: .all)
    #expect(judgement.verdicts == ["one RTE", "two RTE", "three AC"])
    #expect(judgement.verdict == .runtimeError)
    #expect(judgement.failure?.caseID == "one")
  }

  @Test func `one run sees nothing of another`() throws {
    #expect(try judge("ls -A /tmp; echo x > /tmp/left; cat").verdict == .accepted)
  }

  @Test func `a program sees neither the answers nor the judge's folders`() throws {
    let folder = workbench.folder.path
    let judgement = try judge("ls -A /program; ls -d \(folder) /work /root 2>/dev/null; exit 7")
    #expect(judgement.failure?.actual?.contains(folder.string) == false)
    #expect(judgement.failure?.actual?.split(separator: "\n").contains("main.sh") == true)
  }

  @Test func `what the judge reports are the compilation and each case in order`() throws {
    var events: [String] = []
    _ = try workbench.judge("cat", on: .program, Self.echo) { event in
      switch event {
      case .buildingKit(_, let kit): events.append("kit \(kit)")
      case .compiling: events.append("compiling")
      case .compiled: events.append("compiled")
      case .judged(let result): events.append(result.id)
      }
    }
    #expect(events == ["compiling", "compiled", "one", "two", "three"])
  }

  private func judge(_ source: String, extent: Judge.Extent = .firstFailure) throws -> Judgement {
    try workbench.judge(source, on: .program, Self.echo, extent: extent)
  }
}
