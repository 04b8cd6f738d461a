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

  enum Style: Int {
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
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    isASCII = options.ascii || locale == "C" || locale == "POSIX"
    showsProgress = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb" && !options.json
    command = environment["JUDGE_COMMAND"].flatMap { $0.isEmpty ? nil : $0.shellQuoted } ?? "judge"
    width = max(60, isTerminal ? Self.columns ?? 80 : 80)
    self.isTerminal = isTerminal
    canClear = isTerminal && environment["TERM"] != "dumb" && !options.json
    isJSON = options.json
    showsNext = !options.isPartOfMore
  }

  func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// What this terminal can show of our few signs beyond ASCII.
  func symbols(_ text: String) -> String {
    guard isASCII else { return text }
    let ascii: [Character: String] = [
      "✔": "+", "✘": "x", "◷": "x", "▲": "x", "·": "-", "—": "-", "…": "...", "█": "#", "░": ".", "→": "->", "−": "-",
      "≤": "<=", "›": ">", "–": "-", "▒": "#",
      "×": "x",
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

  /// Begins a new screen.
  func clear() {
    Swift.print("\u{1b}[2J\u{1b}[H", terminator: "")
  }

  /// The command that is most likely wanted next.
  func printNext(_ arguments: String) {
    guard showsNext else { return }
    print("\n  " + styled("next", .dim) + "  \(command)" + (arguments.isEmpty ? "" : " \(arguments)"))
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
