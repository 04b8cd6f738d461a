import ArgumentParser
import Foundation
import Glibc

/// How to write for the person, or the program, that reads.
struct Terminal {
  let width: Int
  let hasColour: Bool
  let isASCII: Bool
  let isTerminal: Bool
  /// What the person typed to get here: `judge` unless the script that started us says otherwise.
  let command: String
  /// Whether progress may be shown on stderr and taken back.
  let showsProgress: Bool
  /// Whether the screen may be begun anew.
  let canClear: Bool
  /// Whether stdout is for programs.
  let isJSON: Bool
  /// Whether the learner reads us directly.
  let showsNext: Bool

  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case always, never, auto
  }

  enum Style: Int, CaseIterable {
    case none = 0
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  /// The order in which settings count: `--color`, NO_COLOR, FORCE_COLOR, TERM, whether it is a terminal.
  init(_ options: OutputOptions, environment: [String: String]) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let set = { (name: String) in !(environment[name] ?? "").isEmpty }
    hasColour =
      switch options.color {
      case .always: true
      case .never: false
      case .auto where set("NO_COLOR"): false
      case .auto where set("CLICOLOR_FORCE") || set("FORCE_COLOR"): true
      case .auto: isTerminal && environment["TERM"] != "dumb"
      }
    isASCII = options.ascii || Self.isPlain(environment)
    showsProgress = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb" && !options.json
    command = environment["JUDGE_COMMAND"].flatMap { $0.isEmpty ? nil : $0.shellQuoted } ?? "judge"
    width = max(60, isTerminal ? Self.columns ?? 80 : 80)
    self.isTerminal = isTerminal
    canClear = isTerminal && environment["TERM"] != "dumb" && !options.json
    isJSON = options.json
    showsNext = !options.isPartOfMore
  }

  func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\(style.mark)\(text)\(Style.none.mark)" : text
  }

  /// As it is shown here: with styles, with those of our signs that there are, and with all else spelled out that the
  /// terminal would act upon.
  func symbols(_ text: String) -> String {
    isASCII ? Self.ascii(text.visibleInStyle) : text.visibleInStyle
  }

  /// Our few signs beyond ASCII in its characters.
  private static func ascii(_ text: String) -> String {
    let ascii: [Character: String] = [
      "✔": "+", "✘": "x", "◷": "x", "▲": "x", "·": "-", "—": "-", "…": "...", "█": "#", "░": ".", "→": "->", "−": "-",
      "≤": "<=", "›": ">", "–": "-", "▒": "#",
      "×": "x", "±": "+-", "µ": "u", "●": "*", "○": "o",
    ]
    let superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"
    var plain = ""
    var isExponent = false
    for character in text {
      let digit = superscripts.firstIndex(of: character).map {
        superscripts.distance(from: superscripts.startIndex, to: $0)
      }
      if let digit {
        plain += isExponent ? "\(digit)" : "^\(digit)"
      } else {
        plain += ascii[character] ?? String(character)
      }
      isExponent = digit != nil
    }
    return plain
  }

  func print(_ text: String = "") {
    Swift.print(symbols(text))
  }

  /// To stderr, for which no command's options are known.
  static func printError(_ text: String) {
    let isASCII = isPlain(Composition.current.environment) || CommandLine.arguments.contains("--ascii")
    let shown = text.visible.withShortWords
    try? FileHandle.standardError.write(contentsOf: Data(((isASCII ? ascii(shown) : shown) + "\n").utf8))
  }

  /// Begins a new screen.
  func clear() {
    Swift.print("\u{1b}[2J\u{1b}[H", terminator: "")
  }

  /// The command that is most likely wanted next.
  func printNext(_ arguments: String) {
    guard showsNext else { return }
    print("\n  " + styled("next", .dim) + "  \(command)" + (arguments.isEmpty ? "" : " \(arguments)"))
  }

  private static func isPlain(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale == "C" || locale == "POSIX"
  }

  private static var columns: Int? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}

struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON object instead of text.")
  var json = false

  @Option(help: "When to use colours: always, never or auto.")
  var color: Terminal.Colour = .auto

  @Flag(help: "Use no characters beyond ASCII.")
  var ascii = false

  /// For what is run by a command that says itself what is next.
  @Flag(name: .customLong("no-next"), help: .hidden)
  var isPartOfMore = false

  /// For another judge that writes where we do.
  var passedOn: [String] {
    ["--color", color.rawValue] + (json ? ["--json"] : []) + (ascii ? ["--ascii"] : [])
  }

  var terminal: Terminal { Terminal(self, environment: Composition.current.environment) }
}
