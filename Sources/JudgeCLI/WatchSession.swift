import ArgumentParser
import Catalog
import Foundation
import Glibc
import JudgeModel
import SystemPackage

/// A watched file: it is judged whenever its content changes, and when a key says so.
final class WatchSession {
  private let hints: Hints
  private let file: FilePath
  private let terminal: Terminal
  private let executable: FilePath
  private let arguments: [String]
  private let changes: FileChanges
  private let keyboard: KeyboardInput?
  private var scope = Scope.all
  private var judge: BackgroundJudge?
  /// Of that judge.
  private var judging = Scope.all
  /// What was judged last.
  private var content: Data?
  /// When the file has been left alone long enough to be judged.
  private var due: ContinuousClock.Instant?

  /// Editors may write a file more than once when it is saved.
  private static let debounce = Duration.milliseconds(150)

  /// Ctrl-D.
  private static let endOfInput: Character = "\u{4}"

  private enum Scope {
    case all, examples, submission

    var command: [String] {
      switch self {
      case .all: ["submit", "--no-log", "--no-growth"]
      case .examples: ["run"]
      case .submission: ["submit"]
      }
    }

    var words: String {
      switch self {
      case .all: "all cases, not logged"
      case .examples: "examples and your own cases, not logged"
      case .submission: "all cases, logged"
      }
    }
  }

  /// - Parameter arguments: what every judging of the file is called with.
  init(
    _ hints: Hints, file: String, terminal: Terminal, executable: FilePath, passing arguments: [String]
  ) throws(CommandError) {
    self.hints = hints
    self.file = FilePath(file)
    self.terminal = terminal
    self.executable = executable
    self.arguments = arguments
    changes = try FileChanges(of: self.file)
    guard FileManager.default.fileExists(atPath: file) else {
      throw .badSource(file, .unreadable(.noSuchFileOrDirectory))
    }
    // Nobody presses keys that are not shown.
    keyboard = terminal.isTerminal ? KeyboardInput() : nil
  }

  /// Until a key or a signal ends it; nothing runs any more then.
  func run(caseNames: () throws -> [String]) throws {
    defer { judge?.cancel() }
    try begin(scope)
    while true {
      let key = try waitForEvent()
      if let key {
        if ["q", "Q", Self.endOfInput].contains(key) { return }
        if !terminal.isJSON { try press(key, caseNames) }
      }
      try judgeWhenDue()
      endWhenDone()
    }
  }

  /// The key that was pressed, if that is what has happened.
  private func waitForEvent() throws -> Character? {
    keyboard?.activate()
    var events = [
      pollfd(fd: changes.descriptor.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: keyboard == nil ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&events, 2, timeout)
    if Interruption.hasHappened { throw ExitCode.interrupted }
    guard ready > 0 else { return nil }
    if events[0].revents != 0 { try noteChanges() }
    guard events[1].revents != 0, let keyboard else { return nil }
    // A terminal that has gone away can say no more.
    guard let key = keyboard.read() else { throw ExitCode.interrupted }
    return key
  }

  /// In milliseconds: a judge that has ended is looked for, a change is waited for.
  private var timeout: Int32 {
    if judge != nil { return 20 }
    guard let due else { return -1 }
    return Int32(max(.zero, ContinuousClock.now.duration(to: due)) / .milliseconds(1)) + 1
  }

  private func noteChanges() throws(CommandError) {
    switch changes.read() {
    case .none: break
    case .file: due = .now + Self.debounce
    case .folderGone: throw .badSource(file.string, .unreadable(.noSuchFileOrDirectory))
    }
  }

  /// A save that changes nothing is no reason to judge, nor is a file that is not there for a moment.
  private func judgeWhenDue() throws {
    guard let due, due <= .now else { return }
    self.due = nil
    guard let now = contents() else { return printAbsence() }
    guard now != content else { return }
    try begin(scope)
  }

  private func begin(_ scope: Scope) throws {
    judge?.cancel()
    content = contents()
    due = nil
    judging = scope
    printStart()
    judge = try BackgroundJudge(executable, scope.command + arguments + ["--no-next"])
  }

  private func endWhenDone() {
    guard let judge, !judge.isRunning() else { return }
    self.judge = nil
    if judging == .submission, judge.hasJudged, !terminal.isJSON { terminal.print("\n  the attempt is in the log") }
    printKeys()
  }

  private func contents() -> Data? { FileManager.default.contents(atPath: file.string) }
}

extension WatchSession {
  private func printStart() {
    guard !terminal.isJSON else { return }
    if terminal.canClear {
      terminal.clear()
      terminal.print(terminal.styled("  \(file) · \(judging.words)", .dim) + "\n")
    } else {
      terminal.print("— \(file) · \(judging.words)")
    }
  }

  /// It may come back, as it does when an editor or git replaces it.
  private func printAbsence() {
    guard content != nil else { return }
    content = nil
    Terminal.printError("\(file) is gone; it is judged again when it is back")
  }

  private func press(_ key: Character, _ caseNames: () throws -> [String]) throws {
    switch key {
    case "a": try choose(.all)
    case "e": try choose(.examples)
    case "r": try begin(scope)
    case "s": try begin(.submission)
    case "h": try printHint()
    case "l": try printCases(caseNames())
    case "?": printKeys()
    default: break
    }
  }

  private func choose(_ scope: Scope) throws {
    self.scope = scope
    try begin(scope)
  }

  private func printKeys() {
    guard keyboard != nil, !terminal.isJSON else { return }
    terminal.print(
      "\n  " + terminal.styled("a all · e examples · r again · h hint · l cases · s submit · q quit", .dim))
    fflush(nil)
  }

  /// The next one, which counts; the solution is worth a command of its own.
  private func printHint() throws {
    terminal.print()
    if try hints.taken().count < hints.count {
      try hints.takeNext().print(terminal)
    } else {
      terminal.print(hints.count == 0 ? "  there are no hints" : "  that was the last hint")
    }
    printKeys()
  }

  private func printCases(_ names: [String]) {
    terminal.print("\n  \(names.count) cases")
    MarkdownText(terminal: terminal).print(names.joined(separator: " · "))
    printKeys()
  }
}
