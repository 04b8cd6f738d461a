import Foundation
import JudgeModel
import Judging
import Languages
import SystemPackage
import TestSupport
import Testing

/// A judge with languages that exist only here, in a folder of its own.
struct Workbench {
  let folder: TemporaryFolder
  /// Beside the test's own executable.
  var supervisor = FilePath(CommandLine.arguments[0]).removingLastComponent().appending("judge-supervisor")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.shell, to: "plugins/shell/language.yaml")
    try folder.write(Self.compiled, to: "plugins/compiled/language.yaml")
    try folder.write(Self.toy, to: "plugins/toy/language.yaml")
    try folder.write(Self.toyDriver, to: "plugins/toy/driver.mustache")
  }

  /// Programs on stdin and stdout need two keys.
  private static let shell = """
    extensions: [sh]
    program: {source: main.sh, run: [/bin/sh, /program/main.sh]}
    processes: 16

    """

  /// The compiler refuses `oops`, warns of `hm`, and leaves a link in place of its result for `link`.
  private static let compiled = """
    extensions: [csh]
    processes: 16
    program:
      source: main.csh
      compile:
        - [/bin/sh, -c, "! grep -n oops main.csh || { echo main.csh:1:1: error: oops; exit 1; }"]
        - [/bin/sh, -c, "! grep -q hm main.csh || echo main.csh:1:1: warning: hm"]
        - [/bin/sh, -c, "if grep -q link main.csh; then ln -s /etc/passwd main; else cp main.csh main; fi"]
      keep: [main]
      run: [/bin/sh, /program/main]

    """

  /// Solutions in Python, called by a driver of a few lines.
  private static let toy = """
    extensions: [toy]
    checkers: true
    times_calls: true
    solution:
      source: Solution.toy
      driver: driver.py
      run: [/usr/bin/python3, -I, -S, /program/driver.py]
    types:
      integer: {name: int, read: integer(), write: "writeInteger({v})"}
      string: {name: str, read: string(), write: "writeString({v})"}

    """

  private static let toyDriver = #"""
    import os, sys, traceback
    requests, replies = open(3, "rb"), open(4, "wb", closefd=False)
    def word(end=b" \n"):
      text = b""
      while True:
        byte = requests.read(1)
        if not byte: os._exit(0)
        if byte in end: return text
        text += byte
    def integer(): return int(word())
    def string():
      text = requests.read(int(word(b":")))
      requests.read(1)
      return text.decode()
    def writeInteger(value): return b"%d" % value
    def writeString(value): return b"%d:" % len(value.encode()) + value.encode()
    replies.write(b"loading\n")
    replies.flush()
    solution = {}
    exec(compile(open("/program/Solution.toy").read(), "Solution.toy", "exec"), solution)
    replies.write(b"ready\n")
    replies.flush()
    {{#function}}
    while True:
      nonce, name = word(), word()
      arguments = [{{#parameters}}{{read}},{{/parameters}}]
      try:
        result = solution["{{request}}"](*arguments)
        text = b"ok " + {{write}}
      except Exception as error:
        line = traceback.extract_tb(error.__traceback__)[-1].lineno
        text = b"throw " + writeString(type(error).__name__ + ": " + str(error)) + b" " + writeString("Solution.toy:%d\n" % line)
      sys.stdout.flush()
      if "JUDGE_TIMED" in os.environ: text += b" timed 1500 4096"
      replies.write(nonce + b" " + text + b"\n")
      replies.flush()
    {{/function}}

    """#

  var workshop: Workshop {
    get throws {
      let cache = folder.path.appending("cache")
      return Workshop(
        kits: cache.appending("kits"), programs: cache.appending("programs"),
        scratch: try Scratch(root: cache.appending("scratch")), packages: nil, supervisor: supervisor,
        searchPath: ["/usr/bin", "/bin"])
    }
  }

  func open(_ source: String, on problem: Problem, timed: Bool) throws -> Judge.Opened {
    let judge = Judge(
      languages: LanguageRegistry(folders: [folder.path.appending("plugins")]), workshop: try workshop)
    let submission = Submission(
      problem: problem.id, language: LanguageID(rawValue: "toy"), source: source, path: "my/solution")
    return try judge.open(submission, on: problem, try #require(problem.signature), timed: timed)
  }

  func judge(
    _ source: String, _ language: String = "shell", on problem: Problem, _ cases: [TestCase],
    extent: Judge.Extent = .firstFailure, report: (JudgingEvent) -> Void = { _ in }
  ) throws -> Judgement {
    let judge = Judge(
      languages: LanguageRegistry(folders: [folder.path.appending("plugins")]), workshop: try workshop)
    let submission = Submission(
      problem: problem.id, language: LanguageID(rawValue: language), source: source, path: "my/solution")
    return try judge.judge(submission, on: problem, cases: cases, extent: extent, report: report)
  }
}

extension Problem {
  /// Limits have tenfold slack for what is small.
  private static func problem(_ signature: Signature?, _ checker: CheckerRule) -> Problem {
    Problem(
      id: ProblemID(rawValue: "toy-problem")!,  // a slug
      title: "Toy problem", difficulty: nil, patterns: [], signature: signature, checker: checker,
      limits: Limits(time: .milliseconds(400), memory: .mebibytes(64), output: .mebibytes(1)), growth: nil)
  }

  static let program = problem(nil, .tokens(TokenRule()))

  /// `f`, from a value of a type to one of that type.
  static func function(_ type: ValueType, _ checker: CheckerRule = .exact) -> Problem {
    problem(
      .function(Function(name: "f", parameters: [Parameter(name: "x", type: type)], returns: .value(type))),
      checker)
  }
}

extension TestCase {
  static func text(_ id: String, _ input: String, _ answer: String) -> TestCase {
    TestCase(id: id, group: .secret, input: .text(input), answer: .text(.text(answer)))
  }
}

extension Judgement {
  /// The failure's sentence without what differs from run to run.
  var reason: String? {
    failure?.message?.replacing(/\d+ ms of CPU/) { _ in "some ms of CPU" }
  }

  /// Each case's id and verdict.
  var verdicts: [String] { cases.map { "\($0.id) \($0.verdict.rawValue)" } }
}
