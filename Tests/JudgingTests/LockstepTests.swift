import JudgeModel
import Judging
import Testing

/// Solutions that are called, by a driver that exists only here.
@Suite(.serialized) struct LockstepTests {
  let workbench: Workbench

  init() throws {
    workbench = try Workbench()
  }

  /// `f` is the absolute value.
  static let cases = [TestCase.text("one", "-1", "1"), .text("two", "-2", "2"), .text("three", "-3", "3")]

  @Test func `a right solution is accepted`() throws {
    let judgement = try judge("f = abs")
    #expect(judgement.verdicts == ["one AC", "two AC", "three AC"])
    #expect(judgement.failure == nil)
    #expect(judgement.cases.map(\.actual) == ["1", "2", "3"])
    #expect(judgement.cases.allSatisfy { $0.peakMemory > .mebibytes(1) })
  }

  @Test func `a wrong answer has its arguments by name`() throws {
    #expect(
      try judge("def f(x):\n  print('hello', x)\n  return 1").failure
        == Failure(
          caseID: "two", arguments: [Failure.Argument(name: "x", text: "-2")], expected: "2", actual: "1",
          output: "hello -2\n", message: "not the expected answer"))
  }

  @Test func `what a case prints is its own`() throws {
    #expect(try judge("def f(x):\n  print(x)\n  return -x").cases.map(\.output) == ["-1\n", "-2\n", "-3\n"])
  }

  @Test(arguments: [("return 1", "out\nerr\n"), ("raise ValueError()", "out\nerr\n"), ("os._exit(1)", "out\n")])
  func `what a failing case wrote to stderr is shown with what it printed, or in its message`(
    _ end: String, _ output: String
  ) throws {
    let print = "print('out', flush=True)\n  print('err', file=sys.stderr, flush=True)"
    let judgement = try judge("import os, sys\ndef f(x):\n  \(print)\n  \(end)", extent: .all)
    #expect(judgement.failures.map(\.output).last == output)
    #expect(judgement.cases.map(\.output).last == output)
  }

  @Test(arguments: [
    ("def f(x):\n  raise ValueError('no')", Verdict.runtimeError, "ValueError: no\nmy/solution:2"),
    ("import os\ndef f(x): os._exit(0)", .runtimeError, "it ended the process with exit code 0 before it answered"),
    ("import sys\ndef f(x): sys.exit(0)", .runtimeError, "it ended the process with exit code 0 before it answered"),
    ("import os\ndef f(x): os.abort()", .runtimeError, "it crashed: SIGABRT (aborted)"),
    ("import os\nos._exit(0)", .runtimeError, "it ended the process with exit code 0 before it answered"),
    ("def f(x):\n  while True: pass", .timeLimitExceeded, "stopped after some ms of CPU time; the limit is 400 ms"),
    (
      "import time\ndef f(x): time.sleep(60)", .timeLimitExceeded,
      "it waits: little CPU time was used until it was stopped"
    ),
    ("def f(x): return [bytearray(1 << 20) for _ in range(300)]", .memoryLimitExceeded, "more than 64 MiB of memory"),
    ("def f(x):\n  print('x' * 2000000)\n  return 1", .outputLimitExceeded, "more than 1 MiB of output"),
    ("import os\ndef f(x):\n  while True: os.write(1, b'x' * 9999)", .outputLimitExceeded, "more than 1 MiB of output"),
    ("import os\ndef f(x):\n  os.write(4, b'x ok 1\\n')", .runtimeError, "it disturbed the channel to the judge"),
    ("import os\ndef f(x):\n  os.write(4, b'\\n')", .runtimeError, "it disturbed the channel to the judge"),
    ("import os\ndef f(x):\n  os.close(4)\n  while True: pass", .runtimeError, "it closed the channel to the judge"),
    ("import os\nos.write(4, b'no\\n')\ndef f(x): return 1", .runtimeError, "it disturbed the channel to the judge"),
    ("import os\ndef f(x): os.chroot('/')", .securityViolation, "forbidden system call: chroot"),
  ])
  func `each way to fail has its verdict and says why`(_ source: String, _ verdict: Verdict, _ reason: String) throws {
    let judgement = try judge(source)
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason == reason)
    #expect(judgement.failure?.caseID == "one")
  }

  @Test func `an endless reply is too much output`() throws {
    #expect(try judge("import os\ndef f(x):\n  while True: os.write(4, b'1' * 65536)").verdict == .outputLimitExceeded)
  }

  @Test func `a solution that cannot be loaded says why`() throws {
    let judgement = try judge("import nothing")
    #expect(judgement.verdict == .runtimeError)
    #expect(judgement.reason?.contains("No module named 'nothing'") == true)
    #expect(judgement.reason?.hasSuffix("\nit ended the process with exit code 1") == true)
  }

  @Test(arguments: [
    "os.abort()", "os._exit(0)", "os.close(4)", "1 / 0", "os.write(4, b'x\\n')", "exec('while True: pass')",
  ])
  func `after a failure a fresh process goes on`(_ failing: String) throws {
    let judgement = try judge("import os\ndef f(x):\n  if x == -2: \(failing)\n  return -x", extent: .all)
    #expect(judgement.cases.map(\.verdict).map { $0 == .accepted } == [true, false, true])
    #expect(judgement.failure?.caseID == "two")
  }

  @Test func `state that is kept between calls is noticed`() throws {
    let judgement = try judge("calls = []\ndef f(x):\n  calls.append(x)\n  return -calls[0]")
    #expect(judgement.verdicts == ["one AC", "two WA"])
    #expect(
      judgement.reason
        == "not the expected answer\nthe same case is accepted in a fresh process: state is kept between calls")
  }

  @Test func `a plain mistake is not blamed on state`() throws {
    #expect(try judge("def f(x): return 1").reason == "not the expected answer")
  }

  @Test(arguments: ["a", "", "a\nb\n", "\n", "1 2:3", "é漢🙂", "\u{0}", "~"])
  func `strings travel as they are`(_ text: String) throws {
    let quoted = Value.string(text).text
    let judgement = try workbench.judge(
      "def f(x): return x", "toy", on: .function(.string), [.text("one", quoted, quoted), .text("two", quoted, quoted)])
    #expect(judgement.verdicts == ["one AC", "two AC"])
    #expect(judgement.cases.map(\.actual) == [quoted, quoted])
  }

  @Test func `a long result of many lines is read whole`() throws {
    let judgement = try workbench.judge(
      "def f(x): return x * 200000", "toy", on: .function(.string), [.text("one", "\"\\n1\"", "\"\"")])
    #expect(judgement.cases.first?.actual == "\"" + String(repeating: "\\n1", count: 200_000) + "\"")
  }

  @Test func `an answer may be known by its digest only`() throws {
    let digest = TestCase.Answer.digest(Digest(of: "1"))
    let testCase = TestCase(id: "one", group: .secret, input: .text("-1"), answer: digest)
    let judge = { try workbench.judge($0, "toy", on: .function(.integer), [testCase]) }
    #expect(try judge("f = abs").verdict == .accepted)
    #expect(try judge("def f(x): return 2").failure?.expected == nil)
    #expect(try judge("def f(x): return 2").verdict == .wrongAnswer)
  }

  @Test func `an own case without an answer only shows the result`() throws {
    let testCase = TestCase(id: "mine", group: .own, input: .text("-7"), answer: .unknown)
    let judgement = try workbench.judge("f = abs", "toy", on: .function(.integer), [testCase])
    #expect(judgement.verdict == .accepted)
    #expect(judgement.cases.map(\.actual) == ["7"])
  }

  private func judge(_ source: String, extent: Judge.Extent = .firstFailure) throws -> Judgement {
    try workbench.judge(source, "toy", on: .function(.integer), Self.cases, extent: extent)
  }
}
