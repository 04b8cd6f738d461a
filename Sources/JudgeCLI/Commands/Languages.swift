import ArgumentParser
import Foundation
import JudgeModel
import Judging
import Languages
import Manifest
import SystemPackage

/// The languages that have a plugin, and whether this machine can use them.
struct ListLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages", abstract: "List the languages, and what is missing to use them.",
    discussion: "Example: judge languages")

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let languages = try here.languages()
    let workshop = try here.workshop()
    let entries = languages.ids.map { LanguageEntry($0, languages, workshop) }
    if Interruption.hasHappened { throw ExitCode.interrupted }
    if output.json {
      try printJSON(LanguagesReport(languages: entries))
    } else {
      LanguageTable(terminal: output.terminal, entries: entries).print()
    }
  }
}

struct LanguagesReport: Encodable {
  let schema = 1
  let languages: [LanguageEntry]
}

struct LanguageEntry: Encodable {
  let id: LanguageID
  var name: String
  var state = State.ready
  /// Without the dot.
  var extensions: [String] = []
  @OrNull var timeFactor: Double? = nil
  @OrNull var version: String? = nil
  @OrNull var path: String? = nil
  /// Whether a submission need not wait for what the language needs once.
  @OrNull var isWarm: Bool? = nil
  @OrNull var error: String? = nil
  @OrNull var hint: String? = nil

  enum State: String, Encodable {
    case ready
    case missing
    /// The toolchain is there, but too old or does not say its version.
    case broken
    /// The plugin's manifest has a mistake.
    case invalid
  }

  init(_ id: LanguageID, _ languages: LanguageRegistry, _ workshop: Workshop) {
    self.id = id
    name = id.rawValue
    do {
      let language = try languages[id]
      name = language.name
      extensions = language.extensions
      timeFactor = language.timeFactor
      try look(at: language, workshop)
    } catch {
      let message = ErrorMessage(error)
      self.error = message?.text ?? "\(error)"
      hint = message?.hint
      state = State(error)
    }
  }

  private mutating func look(at language: Language, _ workshop: Workshop) throws {
    let toolchain = try language.toolchain(searching: workshop.searchPath)
    path = toolchain.versionCommand.first
    try language.checkVersion(of: toolchain)
    version = toolchain.version()
    isWarm = try workshop.isWarm(language)
  }
}

extension LanguageEntry.State {
  fileprivate init(_ error: any Error) {
    switch error as? LanguageError {
    case .brokenToolchain, .oldToolchain: self = .broken
    case .missingProgram, .unresolvedProgram: self = .missing
    default: self = .invalid
    }
  }
}

/// Two lines a language: what it is, and what this machine has of it.
struct LanguageTable {
  let terminal: Terminal
  let entries: [LanguageEntry]

  func print() {
    let ids = entries.map(\.id.rawValue.count).max() ?? 0
    let names = entries.map(\.name.count).max() ?? 0
    let endings = entries.map(\.endings.count).max() ?? 0
    for entry in entries {
      let facts = [
        entry.name.padded(to: names), entry.endings.padded(to: endings), entry.factor.padded(to: 8), entry.warmth,
      ]
      let line = "\(sign(entry.state)) \(entry.id.rawValue.padded(to: ids))  \(facts.joined(separator: "  "))"
      terminal.print("  " + line.trimmedAtEnd)
      if let toolchain = entry.toolchain { terminal.print("      " + terminal.styled(toolchain, .dim)) }
      if let error = entry.error { terminal.print("      \(error)") }
      if let hint = entry.hint { terminal.print("      hint: \(hint)") }
    }
    terminal.printNext(next)
  }

  private func sign(_ state: LanguageEntry.State) -> String {
    switch state {
    case .ready: terminal.styled("✔", .green)
    case .missing: terminal.styled("!", .yellow)
    case .broken, .invalid: terminal.styled("✘", .red)
    }
  }

  private var next: String {
    entries.contains { $0.isWarm == false } ? "warm" : "list"
  }
}

extension LanguageEntry {
  fileprivate var endings: String { extensions.map { ".\($0)" }.joined(separator: " ") }

  /// How much longer than a problem's limit a solution may take.
  fileprivate var factor: String { timeFactor.map { String(format: "time ×%g", $0) } ?? "" }

  fileprivate var warmth: String {
    switch isWarm {
    case true: "warm"
    case false: "not warm yet"
    case nil: ""
    }
  }

  fileprivate var toolchain: String? {
    // Without the revisions that compilers put in brackets behind it.
    let number = version?.split(separator: " (").first.map(String.init)
    let words = [number, path].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: "  ")
  }
}
